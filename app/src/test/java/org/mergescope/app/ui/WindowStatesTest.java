package org.mergescope.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// The whole window in the states a user meets, each with pictures for people to look at: in both themes, as large as
/// it opens and as small as it gets.
class WindowStatesTest {
  @TempDir private Path folder;
  @SuppressWarnings("NullAway.Init") // Each journey starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  @SuppressWarnings("NullAway.Init")
  private WindowPictures pictures;

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private void start(ThemeChoice choice) throws Exception {
    window = MergescopeWindow.open(choice);
    driver = window.driver();
    pictures = new WindowPictures(driver, choice);
  }

  private void filter(String text) {
    driver.click("#functions-filter");
    driver.press(KeyCode.CONTROL, KeyCode.A);
    driver.press(KeyCode.DELETE);
    driver.type(text);
    pictures.settle();
  }

  private void pickFirst(String filter) {
    filter(filter);
    driver.await("a row", () -> !window.functions().getItems().isEmpty());
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.ENTER);
    pictures.settle();
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void sampleFromOpeningToExport(ThemeChoice choice) throws Exception {
    start(choice);
    pictures.of("start");
    window.openSample();
    pictures.settle();
    pictures.withDrawer("opened");

    pictures.choose("#graph-mode", "graph.mode.namespaces");
    pictures.of("graph-namespaces");
    pickFirst("replace_urls");
    pictures.choose("#graph-mode", "graph.mode.path");
    pictures.of("graph-path");
    driver.press(KeyCode.W);
    driver.find("#inspector-explanation", Node.class);
    pictures.settle();
    pictures.withDrawer("why-kept");
    pictures.choose("#graph-mode", "graph.mode.around");

    filter("no such function");
    driver.await("none", () -> window.functions().getItems().isEmpty());
    pictures.of("none-match");
    filter("/[a-/");
    pictures.of("bad-regex");

    pickFirst("dead:");
    pictures.of("dead-focused");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    window.awaitStatus("deleted (−");
    pictures.settle();
    pictures.withDrawer("focus-deleted");
    filter("");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    driver.find("#log-steps", Node.class);
    pictures.of("all-reachable-and-log");

    driver.press(KeyCode.CONTROL, KeyCode.S);
    window.willChoose(folder.resolve("pruned.ll"));
    driver.click("#export-choose");
    pictures.dialog("export-plan");
    driver.click("#export-go");
    driver.find("#export-reveal", Node.class);
    pictures.dialog("export-done");
    driver.click("#export-close");
    driver.await("exported", () -> !window.title().contains("•"));
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void cratesAndTheirDeadModules(ThemeChoice choice) throws Exception {
    start(choice);
    window.openFiles(Files.writeString(folder.resolve("service.ll"), RustLikeModule.text()));
    window.awaitStatus("61 functions");
    pictures.settle();
    pictures.of("rust-opened");
    pictures.choose("#functions-options", "functions-group-crate");
    pictures.of("rust-by-crate");
    pictures.choose("#functions-options", "functions-group-nothing");
    filter("parse_value");
    MenuButton largest = driver.find("#overview-largest", MenuButton.class);
    driver.call(() -> {
      largest.getItems().getFirst().fire();
      return largest;
    });
    pictures.of("rust-zoomed");
    String pointed = driver.find("#overview-line", Labeled.class).getText();
    assertTrue(pointed.contains("dead"), pointed);
  }
}
