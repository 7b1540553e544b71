package org.mergescope.model.trace;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CriticalPathTest {
  @Test
  void followsTheChildThatFinishedLast() {
    check(
        """
        a - |==========|
        b a | ===      |
        c a | =======  |
        """,
        """
        a |=         |
        c | =======  |
        a |        ==|
        """);
  }

  @Test
  void goesOnBeforeTheStartOfThatChild() {
    check(
        """
        a - |============|
        b a | ===        |
        c a |      ====  |
        d c |       ==   |
        """,
        """
        a |=           |
        b | ===        |
        a |    ==      |
        c |      =     |
        d |       ==   |
        c |         =  |
        a |          ==|
        """);
  }

  @Test
  void backToBackSiblingsAreBothOnIt() {
    check(
        """
        a - |========|
        b a |====    |
        c a |    ====|
        """,
        """
        b |====    |
        c |    ====|
        """);
  }

  @Test
  void ofSiblingsThatEndTogetherTheEarlierCounts() {
    check(
        """
        a - |========|
        b a |   ==== |
        c a | ====== |
        """,
        """
        a |=       |
        c | ====== |
        a |       =|
        """);
  }

  @Test
  void ofEqualSiblingsTheSmallerIdCounts() {
    check(
        """
        a - |======|
        c a | ==== |
        b a | ==== |
        """,
        """
        a |=     |
        b | ==== |
        a |     =|
        """);
  }

  @Test
  void aSiblingThatStillRunsWhenTheNextBeginsIsLeftOut() {
    check(
        """
        a - |==========|
        b a |=====     |
        c a |   =======|
        """,
        """
        a |===       |
        c |   =======|
        """);
  }

  @Test
  void anOverlapOfAHundredthIsClippedAway() {
    List<SpanDraft> drafts =
        Picture.drafts(
            """
            a - |==========|
            b a |=====     |
            c a |     =====|
            """);
    drafts.get(1).endUnixNanos += 50;
    Trace trace = Picture.trace(drafts);

    assertEquals(
        List.of(new CriticalPath.Segment(1, 0, 5_000), new CriticalPath.Segment(2, 5_000, 10_000)),
        CriticalPath.of(trace).segments());
  }

  @Test
  void childrenAreClippedToTheirParent() {
    check(
        """
        a - |  ====    |
        b a |    ======|
        c a |====      |
        """,
        """
        c |  ==      |
        b |    ==    |
        """);
  }

  @Test
  void whatStartsAfterTheParentEndedIsNotWaitedFor() {
    check(
        """
        a - |====    |
        b a |     ===|
        """,
        """
        a |====    |
        """);
  }

  @Test
  void aConsumerIsNotWaitedForByItsProducer() {
    check(
        """
        a - |========| SERVER
        b a | ====== | PRODUCER
        c b |  ====  | CONSUMER
        """,
        """
        a |=       |
        b | ====== |
        a |       =|
        """);
  }

  @Test
  void aChildThatMerelyLinksToItsParentIsNotWaitedFor() {
    List<SpanDraft> drafts = Picture.drafts("a - |====|\nb a | == |");
    drafts.get(1).links.add(new SpanLink(Picture.TRACE_ID, Picture.id("a"), Attributes.NONE));
    Trace trace = Picture.trace(drafts);

    assertEquals("a |====|\n", Picture.draw(trace, CriticalPath.of(trace)));
  }

  @Test
  void childrenWithoutLengthDoNotHoldItUp() {
    check(
        """
        a - |====|
        b a |.   |
        c a |  . |
        d a |  . |
        """,
        "a |====|\n");
  }

  @Test
  void aRootWithoutLengthHasNoPath() {
    check("a - |.   |\nb a |.   |", "");
  }

  @Test
  void everyRootHasItsPath() {
    check(
        """
        a - |====    |
        b a | ==     |
        c - |   =====|
        """,
        """
        a |=       |
        b | ==     |
        a |   =    |
        c |   =====|
        """);
  }

  @Test
  void sumsWhatASpanContributes() {
    Trace trace =
        Picture.trace(
            """
            a - |============|
            b a | ===        |
            c a |      ====  |
            """);
    CriticalPath path = CriticalPath.of(trace);

    assertEquals(List.of(5_000L, 3_000L, 4_000L), List.of(path.nanos(0), path.nanos(1), path.nanos(2)));
  }

  private static void check(String picture, String path) {
    Trace trace = Picture.trace(picture);
    assertEquals(path, Picture.draw(trace, CriticalPath.of(trace)));
  }
}
