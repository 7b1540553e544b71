package org.mergescope.model.reading;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.model.reading.FunctionGraph.Edge;
import org.mergescope.model.reading.SpanStatistics.Group;
import org.mergescope.model.reading.TraceComparison.Change;
import org.mergescope.model.reading.TraceComparison.Tolerance;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.Picture;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReadingsTest {
  /// Spans with the same first letter are one operation.
  private static final Grouping BY_LETTER = (trace, span) -> trace.name(span).substring(0, 1);

  private static final Trace CALLS =
      Picture.trace(
          """
          a0 -  |============|
          b0 a0 | ===        |
          b1 a0 |     =====  |
          c0 b1 |      ==    |
          b2 b1 |        .   |
          """);

  @Test
  void statisticsSumByGroup() {
    SpanStatistics statistics =
        SpanStatistics.of(CALLS, SelfTime.of(CALLS), CriticalPath.of(CALLS), BY_LETTER);

    assertEquals(
        new SpanStatistics(
            List.of(
                new Group("a", 1, 0, 12_000, 4_000, 4_000, 12_000, 12_000, 12_000),
                new Group("b", 3, 0, 8_000, 6_000, 6_000, 3_000, 5_000, 5_000),
                new Group("c", 1, 0, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000)),
            0),
        statistics);
  }

  @Test
  void statisticsLeaveOutTimesThatNobodySent() throws Exception {
    Trace trace =
        Json.trace(
            """
            {"spanId": "01", "name": "a", "startTimeUnixNano": 1767225600000000000, "endTimeUnixNano": 1767225600000000500},
            {"spanId": "02", "name": "a", "startTimeUnixNano": 1767225600000000000, "status": {"code": 2}}
            """);

    assertEquals(
        new SpanStatistics(List.of(new Group("a", 2, 1, 500, 500, 500, 500, 500, 500)), 1),
        SpanStatistics.of(trace, SelfTime.of(trace), CriticalPath.of(trace), Grouping.byName()));
  }

  @Test
  void anAttributeGroupsBySpanThenResource() throws Exception {
    Trace trace =
        Json.trace(
            """
            {"spanId": "01", "attributes": [{"key": "k", "value": {"intValue": 7}}]},
            {"spanId": "02"}
            """);

    assertEquals("7", Grouping.byAttribute("k").label(trace, 0));
    assertEquals("", Grouping.byAttribute("k").label(trace, 1));
    assertEquals("shop", Grouping.byAttribute("service.name").label(trace, 1));
    assertEquals("shop: ", Grouping.byOperation().label(trace, 1));
  }

  @Test
  void flameGraphMergesPathsAndKeepsChildrenWithinTheirParents() {
    Trace parallel =
        Picture.trace(
            """
            a0 -  |====  |
            b0 a0 |===   |
            b1 a0 | ===  |
            c0 a0 |==    |
            d0 b1 | =    |
            """);
    FlameGraph graph = FlameGraph.of(parallel, SelfTime.of(parallel), BY_LETTER);

    assertEquals(
        List.of("a 0+8000 ×1", " b 0+6000 ×2", "  d 0+1000 ×1", " c 6000+2000 ×1"),
        IntStream.range(0, graph.boxCount()).mapToObj(box -> draw(graph, box)).toList(),
        "a box is as wide as what was worked in it, though it all took 4 µs");
  }

  private static String draw(FlameGraph graph, int box) {
    return " ".repeat(graph.depth(box)) + graph.label(box) + " " + graph.leftNanos(box) + "+" + graph.widthNanos(box)
        + " ×" + graph.spans(box);
  }

  @Test
  void boxesNestWhateverTheTrace() {
    for (int seed = 0; seed < 500; seed++) {
      Trace trace = Picture.random(seed);
      FlameGraph graph = FlameGraph.of(trace, SelfTime.of(trace), BY_LETTER);
      long spans = 0;
      for (int box = 0; box < graph.boxCount(); box++) {
        spans += graph.spans(box);
        int parent = graph.parent(box);
        long right = graph.leftNanos(box) + graph.widthNanos(box);
        if (parent >= 0) {
          assertTrue(parent < box && graph.leftNanos(parent) <= graph.leftNanos(box), "seed " + seed);
          assertTrue(right <= graph.leftNanos(parent) + graph.widthNanos(parent), "seed " + seed);
        }
      }
      assertEquals(trace.spanCount(), spans, "seed " + seed);
    }
  }

  @Test
  void functionGraphCountsEntriesNotInnerSpans() {
    FunctionGraph graph =
        FunctionGraph.of(CALLS, SelfTime.of(CALLS), CriticalPath.of(CALLS), BY_LETTER);

    assertEquals(
        List.of(
            new FunctionGraph.Node("a", 1, 1, 0, 12_000, 4_000, 4_000),
            new FunctionGraph.Node("b", 3, 2, 0, 8_000, 6_000, 6_000),
            new FunctionGraph.Node("c", 1, 1, 0, 2_000, 2_000, 2_000)),
        graph.nodes());
    assertEquals(List.of(new Edge(0, 1, 2, 0, 8_000), new Edge(1, 2, 1, 0, 2_000)), graph.edges());
  }

  @Test
  void comparisonTellsWhatChangedByPath() {
    Trace before =
        Picture.trace(
            """
            a0 -  |=================================|
            b0 a0 |==========                       |
            c0 a0 |          =====                  |
            d0 a0 |               ==                |
            e0 a0 |                 ==              |
            """);
    Trace after =
        Picture.trace(
            """
            a0 -  |================================ |
            b0 a0 |==                               |
            c0 a0 |          ================       |
            e0 a0 |                 ==              |
            e1 a0 |                      ==         |
            f0 c0 |          =                      |
            """);
    TraceComparison comparison = TraceComparison.of(before, after, BY_LETTER, new Tolerance(0.1, 0));

    assertEquals(
        List.of("a SAME", " b FASTER", " c SLOWER", "  f ADDED", " d REMOVED", " e COUNT"),
        comparison.paths().stream().map(path -> " ".repeat(path.depth()) + path.label() + " " + path.change()).toList());
    assertEquals(-1_000, comparison.durationDeltaNanos());
    assertEquals(
        new TraceComparison.Path("c", 0, 1, Change.SLOWER, 1, 1, 5_000, 16_000, 2, 2), comparison.paths().get(2));
  }

  @Test
  void aTraceIsLikeItself() {
    for (int seed = 0; seed < 200; seed++) {
      Trace trace = Picture.random(seed);
      TraceComparison comparison = TraceComparison.of(trace, Picture.random(seed), BY_LETTER, Tolerance.DEFAULT);
      assertTrue(comparison.paths().stream().allMatch(path -> path.change() == Change.SAME), "seed " + seed);
    }
  }

  @Test
  void csvQuotesAndDisarmsFormulas() throws Exception {
    Trace trace = Json.trace("{\"spanId\": \"01\", \"name\": \"=SUM(A1),\\\"x\\\"\"}");
    StringBuilder csv = new StringBuilder();
    RowsCsv.write(
        trace, Waterfall.of(trace, new BitSet()), List.of("@f"), SelfTime.of(trace), CriticalPath.of(trace), csv);

    assertEquals(
        "0000000000000001,,0,shop,\"'=SUM(A1),\"\"x\"\"\",'@f,unspecified,0,0,0,0,unset,false",
        csv.toString().lines().skip(1).findFirst().orElse(""));
  }
}
