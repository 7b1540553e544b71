package org.mergescope.app.ui;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Pictures of one window in one theme, as large as it opens and as small as it gets, for people to look at. In each
/// everything has to be legible.
final class WindowPictures {
  private static final List<int[]> SIZES = List.of(new int[] {1400, 900}, new int[] {900, 600});

  private final UiDriver driver;
  private final String theme;

  WindowPictures(UiDriver driver, ThemeChoice theme) {
    this.driver = driver;
    this.theme = theme.name().toLowerCase(Locale.ROOT);
  }

  /// Waits until no work runs any more.
  void settle() {
    Pane tasks = driver.find(".status-tasks", Pane.class);
    driver.await("rest", () -> tasks.getChildren().isEmpty());
  }

  /// Chooses an item of a menu button by its id, and waits for what comes of it.
  void choose(String button, String item) {
    MenuButton menu = driver.find(button, MenuButton.class);
    MenuItem chosen =
        menu.getItems().stream().filter(it -> item.equals(it.getId())).findFirst().orElseThrow();
    driver.call(() -> {
      chosen.fire();
      return chosen;
    });
    settle();
  }

  /// What is shown, without waiting for work; leaves the window small, where every control is on the screen of the
  /// tests.
  void now(String state) throws IOException {
    for (int[] size : SIZES) {
      resize(size);
      take("window-%s-%d-%s".formatted(state, size[0], theme));
    }
  }

  /// What is shown once work is done.
  void of(String state) throws IOException {
    for (int[] size : SIZES) {
      resize(size);
      settle();
      take("window-%s-%d-%s".formatted(state, size[0], theme));
    }
  }

  /// The same, and in the small window the drawer as well, where inspector and IR text are.
  void withDrawer(String state) throws IOException {
    of(state);
    Node drawer = driver.find("#drawer", Node.class);
    boolean open = driver.call(drawer::isVisible);
    if (!open) {
      driver.press(KeyCode.CONTROL, KeyCode.D);
      driver.await("the drawer", drawer::isVisible);
    }
    settle();
    take("window-%s-drawer-%s".formatted(state, theme));
    driver.press(KeyCode.CONTROL, KeyCode.D);
    driver.await("no drawer", () -> !drawer.isVisible());
  }

  /// A dialog, which has to fit into the smallest window.
  void dialog(String state) throws IOException {
    Scene scene = driver.call(() -> Window.getWindows().getLast().getScene());
    assertTrue(scene.getWidth() <= 900 && scene.getHeight() <= 600, scene.getWidth() + "x" + scene.getHeight());
    take("dialog-%s-%s".formatted(state, theme));
  }

  private void resize(int[] size) {
    driver.call(() -> {
      driver.stage().setWidth(size[0]);
      driver.stage().setHeight(size[1]);
      return size;
    });
  }

  private void take(String name) throws IOException {
    driver.screenshot(name);
    List<String> faults = driver.call(() -> Legibility.faults(Window.getWindows().getLast().getScene()));
    assertEquals(List.of(), faults, name);
  }
}
