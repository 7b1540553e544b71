package org.mergescope.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// The whole window in the states a user meets, each with pictures for people to look at: in both themes, as large as
/// it opens and as small as it gets.
class WindowStatesTest {
  private static final List<int[]> SIZES = List.of(new int[] {1400, 900}, new int[] {900, 600});

  @TempDir private Path folder;
  @SuppressWarnings("NullAway.Init") // Each journey starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  private String theme = "";

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private void start(ThemeChoice choice) throws Exception {
    theme = choice.name().toLowerCase(Locale.ROOT);
    window = MergescopeWindow.open(choice);
    driver = window.driver();
  }

  /// Pictures of what is shown; leaves the window small, where every control is on the screen of the tests.
  private void picture(String state) throws IOException {
    for (int[] size : SIZES) {
      driver.call(() -> {
        driver.stage().setWidth(size[0]);
        driver.stage().setHeight(size[1]);
        return size;
      });
      settle();
      driver.screenshot("window-%s-%d-%s".formatted(state, size[0], theme));
    }
  }

  /// Waits until no work runs any more.
  private void settle() {
    Pane tasks = driver.find(".status-tasks", Pane.class);
    driver.await("rest", () -> tasks.getChildren().isEmpty());
  }

  private void filter(String text) {
    driver.click("#functions-filter");
    driver.press(KeyCode.CONTROL, KeyCode.A);
    driver.press(KeyCode.DELETE);
    driver.type(text);
    settle();
  }

  private void pickFirst(String filter) {
    filter(filter);
    driver.await("a row", () -> !window.functions().getItems().isEmpty());
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.ENTER);
    settle();
  }

  private void choose(String button, String item) {
    MenuButton menu = driver.find(button, MenuButton.class);
    MenuItem chosen =
        menu.getItems().stream().filter(it -> item.equals(it.getId())).findFirst().orElseThrow();
    driver.call(() -> {
      chosen.fire();
      return chosen;
    });
    settle();
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void sampleFromOpeningToExport(ThemeChoice choice) throws Exception {
    start(choice);
    picture("start");
    window.openSample();
    settle();
    picture("opened");

    choose("#graph-mode", "graph.mode.namespaces");
    picture("graph-namespaces");
    pickFirst("replace_urls");
    choose("#graph-mode", "graph.mode.path");
    picture("graph-path");
    driver.click("#inspector-why");
    driver.find("#inspector-explanation", Node.class);
    settle();
    picture("why-kept");
    choose("#graph-mode", "graph.mode.around");

    filter("no such function");
    driver.await("none", () -> window.functions().getItems().isEmpty());
    picture("none-match");
    filter("/[a-/");
    picture("bad-regex");

    pickFirst("dead:");
    picture("dead-focused");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    window.awaitStatus("deleted (−");
    settle();
    picture("focus-deleted");
    filter("");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    driver.find("#log-steps", Node.class);
    picture("all-reachable-and-log");

    driver.press(KeyCode.CONTROL, KeyCode.S);
    window.willChoose(folder.resolve("pruned.ll"));
    driver.click("#export-choose");
    driver.screenshot("window-export-plan-" + theme);
    driver.click("#export-go");
    driver.find("#export-reveal", Node.class);
    driver.screenshot("window-export-done-" + theme);
    driver.click("#export-close");
    driver.await("exported", () -> !window.title().contains("•"));
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void cratesAndTheirDeadModules(ThemeChoice choice) throws Exception {
    start(choice);
    window.openFiles(Files.writeString(folder.resolve("service.ll"), RustLikeModule.text()));
    window.awaitStatus("61 functions");
    settle();
    picture("rust-opened");
    choose("#functions-options", "functions-group-crate");
    picture("rust-by-crate");
    choose("#functions-options", "functions-group-nothing");
    filter("parse_value");
    MenuButton largest = driver.find("#overview-largest", MenuButton.class);
    driver.call(() -> {
      largest.getItems().getFirst().fire();
      return largest;
    });
    picture("rust-zoomed");
    String pointed = driver.find("#overview-line", Labeled.class).getText();
    assertTrue(pointed.contains("dead"), pointed);
  }
}
