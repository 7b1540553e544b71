package org.mergescope.app.view.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.app.settings.Settings.WindowPlace;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WindowPlacementTest {
  private static final List<Rectangle2D> SCREENS =
      List.of(new Rectangle2D(0, 0, 1920, 1080), new Rectangle2D(1920, 0, 1280, 800));

  @ParameterizedTest
  @CsvSource({
    "100, 100, true", // on the first screen
    "2000, 50, true", // on the second
    "-1300, 10, true", // its right edge can still be gripped
    "-1390, 10, false",
    "3190, 0, false", // where a third screen was
    "100, -50, false", // title bar above the screen
    "100, 1060, false"
  })
  void restoresOnlyAWindowThatCanBeDragged(double x, double y, boolean reachable) {
    assertEquals(reachable, WindowPlacement.isReachable(new WindowPlace(x, y, 1400, 900, false), SCREENS));
  }
}
