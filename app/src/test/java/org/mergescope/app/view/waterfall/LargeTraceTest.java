package org.mergescope.app.view.waterfall;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.reading.SiblingFolds;
import org.mergescope.model.reading.SpanFilter;
import org.mergescope.model.trace.OtlpJsonReader;
import org.mergescope.model.trace.Trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A chain a hundred thousand spans deep: nothing here may go down into itself.
class LargeTraceTest {
  private static final int DEPTH = 100_000;
  private static SpanFacts facts;

  @BeforeAll
  static void read() throws Exception {
    StringBuilder json = new StringBuilder("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[");
    for (int span = 0; span < DEPTH; span++) {
      String parent = span == 0 ? "" : "%016x".formatted(span);
      json.append(span == 0 ? "" : ",")
          .append("{\"traceId\":\"7f3a0000000000000000000000000bc2\",\"spanId\":\"")
          .append("%016x".formatted(span + 1))
          .append("\",\"parentSpanId\":\"").append(parent)
          .append("\",\"name\":\"step ").append(span)
          .append("\",\"startTimeUnixNano\":\"").append(1_757_376_000_000_000_000L + span)
          .append("\",\"endTimeUnixNano\":\"").append(1_757_376_000_001_000_000L - span).append("\"}");
    }
    byte[] bytes = json.append("]}]}]}").toString().getBytes(StandardCharsets.UTF_8);
    Trace trace = OtlpJsonReader.read(new ByteArrayInputStream(bytes), "chain").traces().getFirst();
    facts = SpanFacts.of(TraceDrawing.open(trace, "", FunctionMapper.map(trace, List.of(), null)));
  }

  private static String paint(Shown shown, double top) {
    WaterfallPicture picture = new WaterfallPicture(
        shown, TimeWindow.whole(facts.trace().durationNanos()), -1, new BitSet(), null,
        WaterfallPicture.Pointer.NOWHERE, null, false);
    AsciiSurface surface = new AsciiSurface(100, 5);
    WaterfallPainter.paint(surface, new Sheet(800, Sheet.HEADER + 5 * Sheet.ROW, 320, top), picture, "Span");
    assertTrue(surface.calls() < 500, "painted " + surface.calls() + " times");
    return surface.picture();
  }

  @Test
  void drawsTheDeepestRowsWithTheirDepth() {
    String drawn = paint(Shown.of(facts, RowChoice.ALL), DEPTH - 5);
    assertTrue(drawn.contains("99999› step 99999"), drawn);
  }

  @Test
  void collapsesFiltersAndFoldsTheWholeChain() {
    Trace trace = facts.trace();
    Shown level = Shown.of(facts, RowChoice.ALL.collapsing(SpanFilter.below(trace, 2)));
    assertEquals(3, level.rows().rowCount());
    assertTrue(paint(level, 0).contains("step 2 +99997"), paint(level, 0));
    BitSet last = new SpanText(facts, "step 99999").matches(() -> false);
    assertEquals(1, last.cardinality());
    SpanFilter kept = SpanFilter.of(trace, last);
    assertEquals(DEPTH, Shown.of(facts, RowChoice.ALL.filtering(Optional.of(kept))).rows().rowCount());
    SiblingFolds folds = SiblingFolds.of(trace, 3);
    assertEquals(DEPTH, Shown.of(facts, RowChoice.ALL.folding(Optional.of(folds))).rows().rowCount());
    assertEquals(new Crumbs(List.of(0, 99_994, 99_995, 99_996, 99_997, 99_998, 99_999), 99_993),
        Crumbs.of(trace, DEPTH - 1));
  }
}
