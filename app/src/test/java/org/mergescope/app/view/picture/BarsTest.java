package org.mergescope.app.view.picture;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BarsTest {
  private final List<Box> made = new ArrayList<>();

  private Bars bars(double width, Painter.Dash dash) {
    return new Bars(new Painter.Stroke(width, dash), new Box(0, 0, 200, 100), made::add);
  }

  @Test
  void horizontalLineIsOneRectangleOnWholePixels() {
    bars(1, Painter.Dash.SOLID).piece(60.2, 13.4, 95, 13.4, true);
    assertEquals(List.of(new Box(60, 13, 35, 1)), made);
  }

  @Test
  void cornerToTheNextPieceIsFilled() {
    bars(2, Painter.Dash.SOLID).piece(10, 50, 10, 20, false);
    assertEquals(List.of(new Box(9, 20, 2, 31)), made);
  }

  @Test
  void dashesAndGapsTakeTurns() {
    bars(1, Painter.Dash.DASHED).piece(60, 20, 80, 20, true);
    assertEquals(List.of(new Box(60, 20, 5, 1), new Box(69, 20, 5, 1), new Box(78, 20, 2, 1)), made);
  }

  @Test
  void dashAndDotTakeTurns() {
    bars(1, Painter.Dash.DASH_DOT).piece(0, 20, 0, 40, true);
    assertEquals(List.of(new Box(0, 20, 1, 9), new Box(0, 32, 1, 2), new Box(0, 37, 1, 3)), made);
  }

  @Test
  void longLineHasOnlyTheDashesThatAreSeen() {
    bars(1, Painter.Dash.DASHED).piece(-90_000, 20, 90_000, 20, true);
    assertEquals(23, made.size());
  }

  @Test
  void nothingIsMadeOutOfSight() {
    bars(1, Painter.Dash.SOLID).piece(0, 300, 90, 300, true);
    assertEquals(List.of(), made);
  }

  @Test
  void slantingPieceIsNone() {
    assertTrue(Bars.isStraight(0, 5, 90, 5));
    assertFalse(Bars.isStraight(0, 0, 90, 5));
  }
}
