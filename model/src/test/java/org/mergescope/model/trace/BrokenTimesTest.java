package org.mergescope.model.trace;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What is decided about times that cannot be.
class BrokenTimesTest {
  private static final String PICTURE =
      """
      a - |========|
      b a | ====   |
      c b |  ==    |
      """;

  @Test
  void aSpanThatNeverEndedHasNoLength() {
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    drafts.get(1).endUnixNanos = 0;

    check(
        drafts,
        """
        a   |========|
         b  | .      |
          c |  ==    |
        """,
        List.of(SpanTiming.AS_SENT, SpanTiming.UNFINISHED, SpanTiming.AS_SENT),
        "Without a usable end, shown with zero length: 1 span, 6200000000000000.");
  }

  @Test
  void anEndBeforeTheStartCountsAsNoLength() {
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    drafts.get(1).endUnixNanos = Picture.START - 1;

    check(
        drafts,
        """
        a   |========|
         b  | .      |
          c |  ==    |
        """,
        List.of(SpanTiming.AS_SENT, SpanTiming.BACKWARDS, SpanTiming.AS_SENT),
        "Ending before it starts, shown with zero length: 1 span, 6200000000000000.");
  }

  @Test
  void aSpanWithoutAStartSitsAtItsParents() {
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    drafts.get(2).startUnixNanos = 0;

    check(
        drafts,
        """
        a   |========|
         b  | ====   |
          c | .      |
        """,
        List.of(SpanTiming.AS_SENT, SpanTiming.AS_SENT, SpanTiming.NO_START),
        "Without a usable start, shown at the start of its parent: 1 span, 6300000000000000.");
  }

  @Test
  void childrenOfASpanWithoutAStartSitWhereItSits() {
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    drafts.get(1).startUnixNanos = 0;
    drafts.get(2).startUnixNanos = 0;

    check(
        drafts,
        """
        a   |========|
         b  |.       |
          c |.       |
        """,
        List.of(SpanTiming.AS_SENT, SpanTiming.NO_START, SpanTiming.NO_START),
        "Without a usable start, shown at the start of its parent: 2 spans, such as 6200000000000000.");
  }

  @Test
  void oneSpanOf1970DoesNotStretchTheAxis() {
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    drafts.get(2).startUnixNanos = 5;
    drafts.get(2).endUnixNanos = 1_000;

    check(
        drafts,
        """
        a   |========|
         b  | ====   |
          c | .      |
        """,
        List.of(SpanTiming.AS_SENT, SpanTiming.AS_SENT, SpanTiming.NO_START),
        "Without a usable start, shown at the start of its parent: 1 span, 6300000000000000.");
  }

  @Test
  void anEndBeyondSignedNanosecondsDoesNotStretchTheAxis() {
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    drafts.get(2).endUnixNanos = -1;

    check(
        drafts,
        """
        a   |========|
         b  | ====   |
          c |  .     |
        """,
        List.of(SpanTiming.AS_SENT, SpanTiming.AS_SENT, SpanTiming.UNFINISHED),
        "Without a usable end, shown with zero length: 1 span, 6300000000000000.");
  }

  @Test
  void aTraceOf1970AsAWholeKeepsItsTimes() {
    checkStartingAt(1_000);
  }

  @Test
  void aTraceBeyondSignedNanosecondsKeepsItsTimes() {
    checkStartingAt(Long.MIN_VALUE + 7);
  }

  @Test
  void timesAreKeptAsSentBesideWhatIsShown() {
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    drafts.get(2).startUnixNanos = 5;
    Trace trace = Picture.trace(drafts);

    assertEquals(5, trace.sentStartUnixNanos(2));
    assertEquals(Picture.START + 4_000, trace.sentEndUnixNanos(2));
  }

  @Test
  void nanosecondsAreExact() {
    List<SpanDraft> drafts = Picture.drafts("a - |=|\nb a |=|");
    drafts.get(1).startUnixNanos = Picture.START + 1;
    drafts.get(1).endUnixNanos = Picture.START + 3;
    Trace trace = Picture.trace(drafts);

    assertEquals(1, trace.startNanos(1));
    assertEquals(2, trace.durationNanos(1));
  }

  @Test
  void hoursBetweenSpansAreKept() {
    List<SpanDraft> drafts = Picture.drafts("a - |=|\nb a |=|");
    long tenHours = 36_000_000_000_000L;
    drafts.get(1).startUnixNanos += tenHours;
    drafts.get(1).endUnixNanos += tenHours;

    assertEquals(tenHours + 1_000, Picture.trace(drafts).durationNanos());
  }

  @Test
  void eventsAreOrderedByTimeAndThoseWithoutSitAtTheirSpan() {
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    SpanDraft b = drafts.get(1);
    b.events.add(new SpanEvent("late", Picture.START + 3_000, Attributes.NONE));
    b.events.add(new SpanEvent("never", 0, Attributes.NONE));
    b.events.add(new SpanEvent("early", Picture.START + 2_000, Attributes.NONE));
    Trace trace = Picture.trace(drafts);

    assertEquals(
        List.of(
            new SpanEvent("never", 1_000, Attributes.NONE),
            new SpanEvent("early", 2_000, Attributes.NONE),
            new SpanEvent("late", 3_000, Attributes.NONE)),
        trace.events(1));
    assertEquals(
        List.of("With an event that has no usable time, shown at the start of its span: 1 span, 6200000000000000."),
        trace.warnings());
  }

  private static void check(
      List<SpanDraft> drafts, String shown, List<SpanTiming> timings, String... warnings) {
    Trace trace = Picture.trace(drafts);
    assertEquals(shown, Picture.draw(trace));
    assertEquals(timings, List.of(trace.timing(0), trace.timing(1), trace.timing(2)));
    assertEquals(List.of(warnings), trace.warnings());
  }

  private static void checkStartingAt(long start) {
    long shift = start - Picture.START;
    List<SpanDraft> drafts = Picture.drafts(PICTURE);
    for (SpanDraft draft : drafts) {
      draft.startUnixNanos += shift;
      draft.endUnixNanos += shift;
    }
    Trace trace = Picture.trace(drafts);

    assertEquals(Picture.draw(Picture.trace(PICTURE)), Picture.draw(trace));
    assertEquals(start, trace.startUnixNanos());
    assertEquals(List.of(), trace.warnings());
  }
}
