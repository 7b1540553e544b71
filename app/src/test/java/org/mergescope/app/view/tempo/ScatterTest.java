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
