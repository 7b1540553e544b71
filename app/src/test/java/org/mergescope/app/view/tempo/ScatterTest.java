package org.mergescope.app.view.tempo;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mergescope.app.view.tempo.Found.Row;
import org.mergescope.app.view.tempo.Scatter.Dot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ScatterTest {
  private static Row row(long start, long duration, int errors) {
    return new Row(start, "r", "", duration, errors, "id" + start, 0);
  }

  @Test
  void timeGoesRightAndDurationUp() {
    Scatter scatter = Scatter.of(List.of(row(300, 50, 0), row(200, 100, 1), row(100, 0, 0)), 280, 138);
    assertEquals(
        List.of(
            new Dot(264, 62, row(300, 50, 0)), new Dot(164, 12, row(200, 100, 1)), new Dot(64, 112, row(100, 0, 0))),
        scatter.dots());
    assertTrue(scatter.dots().get(1).failed());
    assertEquals(1, scatter.at(166, 15));
    assertEquals(-1, scatter.at(166, 60));
  }

  @Test
  void oneFarLongerRequestDoesNotPressTheOthersOntoOneLine() {
    List<Row> rows = List.of(
        row(500, 12_000_000_000L, 0), row(400, 10_000_000, 0), row(300, 20_000_000, 0), row(200, 40_000_000, 0));
    Scatter scatter = Scatter.of(rows, 280, 338);
    assertEquals(10_000_000, scatter.shortestNanos());
    assertEquals(
        List.of(12L, 312L, 283L, 253L), scatter.dots().stream().map(dot -> Math.round(dot.y())).toList());
    assertEquals(List.of(10_000_000L, 100_000_000L, 1_000_000_000L, 10_000_000_000L), scatter.marks(4));
    assertEquals(List.of(10_000_000L, 1_000_000_000L), scatter.marks(2));
  }

  @Test
  void durationsThatAreLikeEachOtherGoFromZero() {
    Scatter scatter = Scatter.of(List.of(row(300, 400, 0), row(200, 100, 0)), 280, 138);
    assertEquals(0, scatter.shortestNanos());
    assertEquals(List.of(0L, 100L, 200L, 300L, 400L), scatter.marks(4));
  }

  @Property
  void everyDotIsInsideAndIsFoundWhereItLies(
      @ForAll @Size(max = 50) List<@IntRange(max = 1_000_000) Integer> durations,
      @ForAll @IntRange(min = 100, max = 3_000) int width,
      @ForAll @IntRange(min = 60, max = 2_000) int height) {
    List<Row> rows = durations.stream().map(duration -> row(duration * 31L % 977, duration, 0)).toList();
    Scatter scatter = Scatter.of(rows, width, height);
    for (Dot dot : scatter.dots()) {
      assertTrue(dot.x() >= Scatter.LEFT && dot.x() <= width - Scatter.RIGHT + 1e-6, dot.toString());
      assertTrue(dot.y() >= Scatter.TOP - 1e-6 && dot.y() <= height - Scatter.BOTTOM + 1e-6, dot.toString());
      Dot found = scatter.dots().get(scatter.at(dot.x(), dot.y()));
      assertEquals(dot.x(), found.x());
      assertEquals(dot.y(), found.y());
    }
  }
}
