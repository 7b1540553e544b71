package org.mergescope.app.view.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.mergescope.app.settings.Settings.WindowPlace;

/// Puts a window back where it was, as far as the screens of today have room there.
public final class WindowPlacement {
  private static final double WIDTH = 1400;
  private static final double HEIGHT = 900;
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;
  private static final double GRIP = 80;

  private WindowPlacement() {}

  /// Places a window that is not shown yet.
  public static void apply(Stage stage, Optional<WindowPlace> before) {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    Rectangle2D main = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(MIN_WIDTH, main.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT, main.getHeight()));
    stage.setWidth(Math.min(WIDTH, main.getWidth()));
    stage.setHeight(Math.min(HEIGHT, main.getHeight()));
    before.filter(place -> isReachable(place, screens)).ifPresent(place -> {
      stage.setX(place.x());
      stage.setY(place.y());
      stage.setWidth(Math.max(MIN_WIDTH, place.width()));
      stage.setHeight(Math.max(MIN_HEIGHT, place.height()));
      stage.setMaximized(place.maximized());
    });
  }

  /// Where a window is; of a maximized one only that it is.
  public static WindowPlace of(Stage stage, Optional<WindowPlace> before) {
    if (stage.isMaximized() || stage.isFullScreen()) {
      WindowPlace normal = before.orElse(new WindowPlace(0, 0, WIDTH, HEIGHT, true));
      return new WindowPlace(normal.x(), normal.y(), normal.width(), normal.height(), true);
    }
    return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
  }

  /// Whether enough of the title bar is on a screen to drag the window by.
  static boolean isReachable(WindowPlace place, List<Rectangle2D> screens) {
    return screens.stream().anyMatch(screen ->
        place.x() + place.width() - GRIP >= screen.getMinX()
            && place.x() + GRIP <= screen.getMaxX()
            && place.y() >= screen.getMinY()
            && place.y() + GRIP <= screen.getMaxY());
  }
}
