package org.mergescope.app.view.graph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.view.picture.Box;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OpeningTest {
  private static GraphLayout layout(double width, double height, Box... boxes) {
    return new GraphLayout(List.of(boxes), List.of(), width, height, false);
  }

  @Test
  void showsAllWhereItIsLegibleThen() {
    GraphLayout layout = layout(600, 300, new Box(0, 0, 50, 20));
    assertEquals(Camera.fitting(layout.bounds(), 500, 500), Opening.of(layout, new Box(0, 0, 50, 20), 500, 500));
  }

  @Test
  void startsAtTheFirstNodeWithoutEmptyMargins() {
    Box first = new Box(16, 990, 80, 20);
    assertEquals(new Camera(0, 800, 0.85), Opening.of(layout(3_000, 2_000, first), first, 850, 340));
  }

  @Test
  void looksWhereMoreIsToBeSeen() {
    Box first = new Box(16, 990, 80, 20);
    Box above = new Box(200, 650, 80, 20);
    Box farAbove = new Box(200, 640, 80, 20);
    GraphLayout layout = layout(3_000, 2_000, first, above, farAbove);
    assertEquals(new Camera(0, 640, 0.85), Opening.of(layout, first, 850, 340));
  }
}
