package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mergescope.model.reading.SiblingFolds.Fold;
import org.mergescope.model.reading.TimeScale.Gap;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.Picture;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RowsTest {
  private static final Trace TREE =
      Picture.trace(
          """
          a -  |============|
          b a  | ===        |
          c b  | =          |
          d a  |     =====  |
          e d  |      ==    |
          f -  |   ===      |
          """);

  @Test
  void aFilterKeepsAncestorsAndCountsWhatItHides() {
    BitSet wanted = new BitSet();
    wanted.set(4);
    SpanFilter filter = SpanFilter.of(TREE, wanted);
    BitSet hidden = (BitSet) filter.shown().clone();
    hidden.flip(0, TREE.spanCount());
    Waterfall rows = Waterfall.of(TREE, new BitSet(), hidden);

    assertEquals(1, filter.matches());
    assertEquals(3, filter.hidden());
    assertEquals("a d e", names(rows));
    assertEquals(List.of(0, 2, 0, 1), List.of(hiddenAfter(rows, -1), hiddenAfter(rows, 0), hiddenAfter(rows, 1),
        hiddenAfter(rows, 2)));
  }

  @Test
  void levelsCollapse() {
    assertEquals("a f", names(Waterfall.of(TREE, SpanFilter.below(TREE, 0))));
    assertEquals("a b d f", names(Waterfall.of(TREE, SpanFilter.below(TREE, 1))));
    assertEquals("a b c d e f", names(Waterfall.of(TREE, SpanFilter.below(TREE, 2))));
  }

  @Test
  void siblingsThatLookAlikeFoldWithTheirSubtrees() throws Exception {
    Trace trace =
        Json.trace(
            span("01", "", "root") + "," + span("10", "01", "get") + "," + span("11", "10", "sql") + ","
                + span("20", "01", "get") + "," + span("21", "20", "sql") + "," + span("30", "01", "get") + ","
                + span("40", "01", "get") + "," + span("41", "40", "sql"));
    SiblingFolds folds = SiblingFolds.of(trace, 3);

    assertEquals(List.of(new Fold(1, 3, 300, 100, 100)), folds.folds());
    assertEquals("root get sql get", names(Waterfall.of(trace, new BitSet(), folds.hidden(trace, new BitSet())), trace));
    BitSet unfolded = new BitSet();
    unfolded.set(0);
    assertEquals(new BitSet(), folds.hidden(trace, unfolded));
    assertEquals(List.of(), SiblingFolds.of(trace, 4).folds());
  }

  @Test
  void idleTimeIsMadeShortAndComesBack() {
    Trace trace =
        Picture.trace(
            """
            a - |==========                                                                                          |
            b - |                                                                                              ======|
            """);
    TimeScale scale = TimeScale.compressed(trace, 0.1);

    assertEquals(List.of(new Gap(10_000, 94_000, 10_000, 10_320)), scale.gaps());
    assertEquals(16_320, scale.shownDurationNanos());
    for (double moment : new double[] {-5, 0, 9_999, 10_000, 50_000, 94_000, 99_999, 100_000, 123_456}) {
      assertEquals(moment, scale.moment(scale.shown(moment)), 0.01);
    }
    assertEquals(50_000, TimeScale.linear(trace).shown(50_000));
  }

  @Test
  void fewSpansAtWorkAreNoIdleTime() {
    Trace trace =
        Picture.trace(
            """
            a - |====================|
            b a |   =====            |
            c a |          ======    |
            """);
    assertEquals(List.of(), TimeScale.compressed(trace, 0.05).gaps());
  }

  @Test
  void waitingForFarLongerThanUsualIsIdleTime() {
    String work = " ==".repeat(8);
    StringBuilder picture = new StringBuilder("a - |" + "=".repeat(124) + "|\n");
    for (int child = 0; child < 8; child++) {
      picture.append((char) ('b' + child)).append(" a |").append(" ".repeat(1 + 3 * child)).append("==").append("|\n");
    }
    assertEquals(
        List.of(new Gap(work.length() * 1_000L, 124_000, 24_000, 24_480)),
        TimeScale.compressed(Picture.trace(picture.toString()), 0.05).gaps());
  }

  @Test
  void aBusyTraceHasNoGaps() {
    for (int seed = 0; seed < 200; seed++) {
      Trace trace = Picture.random(seed);
      TimeScale scale = TimeScale.compressed(trace, 0.05);
      assertTrue(scale.shownDurationNanos() <= trace.durationNanos(), "seed " + seed);
      double last = -1;
      for (int nanos = 0; nanos <= trace.durationNanos(); nanos++) {
        double shown = scale.shown(nanos);
        assertTrue(shown > last, "seed " + seed + " at " + nanos);
        assertEquals(nanos, scale.moment(shown), 1e-6, "seed " + seed);
        last = shown;
      }
    }
  }

  @Test
  void nothingRecursesIntoAChainOf100000Spans() throws Exception {
    Trace trace = Json.trace(chain(100_000));
    SelfTime self = SelfTime.of(trace);
    CriticalPath critical = CriticalPath.of(trace);

    assertEquals(99_999, trace.depth(99_999));
    assertEquals(2, SpanStatistics.of(trace, self, critical, Grouping.byName()).groups().size());
    assertEquals(100_000, FlameGraph.of(trace, self, Grouping.byName()).boxCount());
    assertEquals(2, FunctionGraph.of(trace, self, critical, Grouping.byName()).nodes().size());
    assertEquals(
        100_000,
        TraceComparison.of(trace, trace, Grouping.byName(), TraceComparison.Tolerance.DEFAULT).paths().size());
    assertEquals(List.of(), SiblingFolds.of(trace, 2).folds());
    assertEquals(99_999, SpanFilter.of(trace, bit(99_998)).shown().cardinality());
  }

  @Test
  void aHundredThousandChildrenAlikeAreOneRow() throws Exception {
    StringBuilder spans = new StringBuilder(span("01", "", "root"));
    for (int i = 0; i < 100_000; i++) {
      spans.append(',').append(span(String.format("%016x", i + 16), "01", "get"));
    }
    Trace trace = Json.trace(spans.toString());
    SiblingFolds folds = SiblingFolds.of(trace, 2);

    assertEquals(100_000, folds.folds().getFirst().count());
    assertEquals(2, Waterfall.of(trace, new BitSet(), folds.hidden(trace, new BitSet())).rowCount());
  }

  private static String chain(int length) {
    StringBuilder spans = new StringBuilder();
    for (int i = 0; i < length; i++) {
      spans.append(i == 0 ? "" : ",");
      spans.append(span(String.format("%016x", i + 1), i == 0 ? "" : String.format("%016x", i), i % 2 == 0 ? "a" : "b"));
    }
    return spans.toString();
  }

  private static String span(String id, String parent, String name) {
    return "{\"spanId\": \"" + id + "\", \"parentSpanId\": \"" + parent + "\", \"name\": \"" + name
        + "\", \"startTimeUnixNano\": 1767225600000000000, \"endTimeUnixNano\": 1767225600000000100}";
  }

  private static BitSet bit(int index) {
    BitSet set = new BitSet();
    set.set(index);
    return set;
  }

  private static int hiddenAfter(Waterfall rows, int row) {
    return rows.hiddenAfter(row);
  }

  private static String names(Waterfall rows) {
    return names(rows, TREE);
  }

  private static String names(Waterfall rows, Trace trace) {
    List<String> names = new ArrayList<>();
    for (int row = 0; row < rows.rowCount(); row++) {
      names.add(trace.name(rows.span(row)));
    }
    return names.stream().collect(Collectors.joining(" "));
  }
}
