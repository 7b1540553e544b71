package org.mergescope.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Everything by the keyboard alone: functions and commands are found by a few letters of their names.
class PaletteJourneyTest {
  private MergescopeWindow window;
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    window = MergescopeWindow.open(ThemeChoice.DARK);
    driver = window.driver();
    window.openSample();
  }

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private int lines() {
    return driver.find("#palette-list", ListView.class).getItems().size();
  }

  private boolean open() {
    return driver.find("#palette", Node.class).isVisible();
  }

  private String focused() {
    return driver.find("#inspector-name", Label.class).getText();
  }

  @Test
  void goesToAFunctionAndBackAndRunsACommand() throws Exception {
    driver.await("main in the inspector", () -> focused().equals("main"));
    driver.press(KeyCode.CONTROL, KeyCode.P);
    driver.await("the palette", this::open);
    assertTrue(driver.call(() -> driver.find("#palette-hint", Label.class).getText()).contains("one of "));
    driver.type("unique");
    driver.await("functions", () -> lines() > 0);
    driver.screenshot("palette-functions");
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.UP);
    driver.press(KeyCode.ENTER);
    driver.await("palette closed", () -> !open());
    driver.await("another function", () -> focused().contains("unique"));

    driver.press(KeyCode.CONTROL, KeyCode.K);
    driver.type("qqqqzz");
    driver.await("no line", () -> lines() == 0);
    driver.screenshot("palette-nothing");
    driver.press(KeyCode.ESCAPE);
    driver.await("palette closed again", () -> !open());

    driver.press(KeyCode.CONTROL, KeyCode.K);
    driver.screenshot("palette-everything");
    driver.type(">theme: light");
    driver.await("one command", () -> lines() == 1);
    driver.press(KeyCode.ENTER);
    driver.await("palette closed at last", () -> !open());
    driver.press(KeyCode.ALT, KeyCode.LEFT);
    driver.await("back at main", () -> focused().equals("main"));
    driver.screenshot("palette-done");
  }

  @Test
  void typesLettersIntoTheBoxAndRunsThemElsewhere() {
    driver.await("main in the inspector", () -> focused().equals("main"));
    driver.press(KeyCode.CONTROL, KeyCode.F);
    driver.type("w?");
    assertEquals("w?", driver.find("#functions-filter", TextField.class).getText());
    driver.press(KeyCode.ESCAPE);
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    driver.type("?");
    Node shortcuts = driver.find("#shortcuts", Node.class);
    driver.type("pal");
    driver.await("fewer keys", () -> shortcuts.lookupAll(".keys").size() < 8);
  }

  @Test
  void copiesFromTheMenuOfAFunctionAskedForByKeys() {
    driver.await("main in the inspector", () -> focused().equals("main"));
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    driver.press(KeyCode.SHIFT, KeyCode.F10);
    driver.click("Copy mangled name");
    assertEquals("main", driver.call(() -> Clipboard.getSystemClipboard().getString()));
    driver.press(KeyCode.SHIFT, KeyCode.F10);
    driver.click("Copy IR");
    driver.await("IR on the clipboard", () -> Clipboard.getSystemClipboard().getString().startsWith("define "));
    driver.call(() -> {
      driver.stage().getScene().lookup("#function-table").requestFocus();
      return true;
    });
    driver.type("w");
    driver.await("the explanation", () -> driver.findAll("#inspector-explanation", Label.class).stream()
        .anyMatch(label -> label.getText().startsWith("It is a root itself")));
  }

  @Test
  void spacePeeksAtTheTextAndTheSameKeyOrEscapeLeavesIt() throws Exception {
    driver.await("main in the inspector", () -> focused().equals("main"));
    takeKeyboard("#function-table");
    driver.type(" ");
    driver.await("a peek", () -> peeked().startsWith("main"));
    driver.screenshot("peek");
    driver.press(KeyCode.DOWN);
    driver.await("the next one", () -> !peeked().isEmpty() && !peeked().startsWith("main"));
    driver.press(KeyCode.ESCAPE);
    driver.await("no peek", () -> peeked().isEmpty());
    takeKeyboard("#graph-canvas");
    driver.type(" ");
    driver.await("a peek over the graph", () -> !peeked().isEmpty());
    driver.type(" ");
    driver.await("no peek again", () -> peeked().isEmpty());
  }

  @Test
  void whyAnswersInTheGraphAndInWordsWhereTheGraphIsLookedAt() {
    driver.await("main in the inspector", () -> focused().equals("main"));
    takeKeyboard("#graph-canvas");
    driver.press(KeyCode.RIGHT);
    driver.await("a callee of main", () -> !focused().equals("main"));
    driver.type("w");
    driver.await("the explanation", () -> driver.findAll("#inspector-explanation", Label.class).stream()
        .anyMatch(label -> !label.getText().isEmpty()));
    assertTrue(driver.call(() -> driver.stage().getScene().lookup("#graph-canvas").isFocused()));
  }

  private void takeKeyboard(String selector) {
    driver.call(() -> {
      driver.stage().getScene().lookup(selector).requestFocus();
      return true;
    });
  }

  private String peeked() {
    return driver.call(() -> Window.getWindows().stream()
        .map(window -> window.getScene().lookup("#peek-title"))
        .filter(title -> title instanceof Label && title.getScene().getWindow().isShowing())
        .map(title -> ((Label) title).getText())
        .findFirst()
        .orElse(""));
  }
}
