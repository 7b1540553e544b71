package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.model.reading.SiblingFolds;
import org.mergescope.model.reading.SpanFilter;
import org.mergescope.model.reading.TimeScale;
import org.mergescope.model.trace.Waterfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WaterfallPainterTest {
  private static final int COLUMNS = 100;
  private static final String REQUEST = """
      nginx: / 0-100
        compose: compose-post 10-90
          compose: text 20-60
            redis: GET 30-31
          compose: media 25-50 !
          compose: late 80-95""";

  private static String paint(String drawing, int collapsed, int selected, TimeWindow window) {
    SpanFacts facts = SpanFacts.of(TraceDrawing.open(drawing));
    BitSet folded = new BitSet();
    if (collapsed >= 0) {
      folded.set(collapsed);
    }
    Shown shown = Shown.of(facts, RowChoice.ALL.collapsing(folded));
    Waterfall rows = shown.rows();
    BitSet marked = new BitSet();
    marked.set(rows.span(rows.rowCount() - 1));
    WaterfallPicture picture =
        new WaterfallPicture(shown, window, selected, marked, null, WaterfallPicture.Pointer.NOWHERE, null, false);
    AsciiSurface surface = new AsciiSurface(COLUMNS, rows.rowCount());
    Sheet sheet = new Sheet(COLUMNS * 8, Sheet.HEADER + rows.rowCount() * Sheet.ROW, 30 * 8, 0);
    WaterfallPainter.paint(surface, sheet, picture, "Span");
    return surface.picture() + "\n";
  }

  @Test
  void drawsBarsCriticalPathTailsErrorsAndTicks() {
    assertEquals("""
         Span                          0 ms          20 ms        40 ms         60 ms        80 ms
         -  / nginx                    =======000000000000000000000000000000000000000000000000000100.0 ms=
           - compose-post compose            ========11111111111111111111111111============80.0 ms11---
        #    - text compose                         =======1=================== 40.0 ms · self 39.0 ms
                 GET redis redis                           =1.00 ms
                !media compose                          [111111111111111125.0 ms
        >      late compose                                                          15.0 ms========111
        """,
        paint(REQUEST, -1, 2, TimeWindow.whole(100_000_000)));
  }

  @Test
  void drawsCollapsedSpansWithTheNumberOfWhatIsHidden() {
    assertEquals("""
         Span                          0 ms          20 ms        40 ms         60 ms        80 ms
         -  / nginx                    =======000000000000000000000000000000000000000000000000000100.0 ms=
        >  + compose-post +4 compose         ========11111111111111111111111111============80.0 ms11---
        """,
        paint(REQUEST, 1, -1, TimeWindow.whole(100_000_000)));
  }

  @Test
  void pointsAtSpansOutsideOfWhatIsShown() {
    assertEquals("""
         Span                          55 ms            60 ms            65 ms            70 ms
         -  / nginx                    0000000000000000000000000000000000000000000000000000000000100.0 ms0
           - compose-post compose      11111111111111111==========================================80.0 ms=
             - text compose            =================40.0 ms
                 GET redis redis       <
                !media compose         <
        >      late compose                                                                              +
        """,
        paint(REQUEST, -1, -1, new TimeWindow(55_000_000, 20_000_000, 100_000_000)));
  }

  @Test
  void paintsNoMoreForManySpansThanForTheRowsThatAreSeen() {
    String leaves = "\n  a: leaf 1-2".repeat(20_000);
    SpanFacts facts = SpanFacts.of(TraceDrawing.open("a: root 0-100" + leaves));
    WaterfallPicture picture = new WaterfallPicture(
        Shown.of(facts, RowChoice.ALL),
        TimeWindow.whole(100_000_000),
        -1,
        new BitSet(),
        null,
        WaterfallPicture.Pointer.NOWHERE,
        null,
        false);
    AsciiSurface surface = new AsciiSurface(COLUMNS, 20);
    WaterfallPainter.paint(surface, new Sheet(800, Sheet.HEADER + 20 * Sheet.ROW, 240, 0), picture, "Span");
    assertTrue(surface.calls() < 300, "painted " + surface.calls() + " times");
  }

  @Test
  void saysHowManySiblingsARowStandsForAndHowManySpansAreHidden() {
    SpanFacts facts = SpanFacts.of(TraceDrawing.open("a: root 0-100" + "\n  a: leaf 1-2".repeat(40) + "\n  a: odd 5-9"));
    SiblingFolds folds = SiblingFolds.of(facts.trace(), 3);
    assertTrue(paint(Shown.of(facts, RowChoice.ALL.folding(Optional.of(folds)))).contains("leaf ×40"));
    BitSet odd = new SpanText(facts, "odd").matches(() -> false);
    SpanFilter left = SpanFilter.of(facts.trace(), odd);
    assertTrue(paint(Shown.of(facts, RowChoice.ALL.filtering(Optional.of(left)))).contains("root 40 hidden"));
  }

  @Test
  void marksIdleTimeThatIsMadeShort() {
    SpanFacts facts = SpanFacts.of(TraceDrawing.open("a: first 0-10\na: second 90000-90010"));
    TimeWindow window = TimeWindow.whole(TimeScale.compressed(facts.trace(), 0.1));
    String drawn = paint(Shown.of(facts, RowChoice.ALL), window, null);
    assertTrue(drawn.contains("// 1 m 29 s  "), drawn);
  }

  @Test
  void saysHowLongWhatIsMeasuredIs() {
    SpanFacts facts = SpanFacts.of(TraceDrawing.open(REQUEST));
    String drawn = paint(
        Shown.of(facts, RowChoice.ALL), TimeWindow.whole(100_000_000), new Measure(60_000_000, 20_000_000, true));
    assertTrue(drawn.contains("Δ 40.0 ms"), drawn);
  }

  private static String paint(Shown shown) {
    return paint(shown, TimeWindow.whole(shown.facts().trace().durationNanos()), null);
  }

  private static String paint(Shown shown, TimeWindow window, @Nullable Measure measure) {
    WaterfallPicture picture = new WaterfallPicture(
        shown, window, -1, new BitSet(), null, WaterfallPicture.Pointer.NOWHERE, measure, false);
    int rows = Math.min(20, shown.rows().rowCount());
    AsciiSurface surface = new AsciiSurface(COLUMNS, rows);
    WaterfallPainter.paint(
        surface, new Sheet(COLUMNS * 8, Sheet.HEADER + rows * Sheet.ROW, 240, 0), picture, "Span");
    return surface.picture();
  }
}
