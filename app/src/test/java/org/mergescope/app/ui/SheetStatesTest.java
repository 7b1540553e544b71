package org.mergescope.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The sheets over the window and the palette, each with pictures for people to look at; the keyboard stays in a sheet.
class SheetStatesTest {
  @SuppressWarnings("NullAway.Init") // Each test starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private void run(String command) {
    driver.press(KeyCode.CONTROL, KeyCode.K);
    driver.type(">" + command);
    driver.await("a line", () -> !driver.findAll("#palette-list .list-cell", Node.class).isEmpty());
    driver.press(KeyCode.ENTER);
    driver.await("a sheet", () -> sheets().isVisible());
  }

  private void leave() {
    driver.press(KeyCode.ESCAPE);
    driver.await("no sheet", () -> !sheets().isVisible());
  }

  private StackPane sheets() {
    return driver.find("#sheets", StackPane.class);
  }

  private Node focused() {
    return driver.call(() -> driver.stage().getScene().getFocusOwner());
  }

  private boolean isInSheet() {
    return driver.call(() -> {
      Node around = focused();
      while (around != null && !around.equals(sheets())) {
        around = around.getParent();
      }
      return around != null;
    });
  }

  /// Tab goes round in the sheet, Shift+Tab goes back to where it came from.
  private void goRound() {
    Node first = focused();
    int steps = 0;
    do {
      driver.press(KeyCode.TAB);
      steps++;
      assertTrue(isInSheet(), "after " + steps + " times Tab");
    } while (!first.equals(focused()) && steps < 60);
    assertEquals(first, focused());
    driver.press(KeyCode.SHIFT, KeyCode.TAB);
    assertTrue(isInSheet());
    driver.press(KeyCode.TAB);
    assertEquals(first, focused());
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void everySheetIsWholeAndKeepsTheKeyboard(ThemeChoice theme) throws Exception {
    window = MergescopeWindow.open(theme);
    driver = window.driver();
    WindowPictures pictures = new WindowPictures(driver, theme);
    window.openSample();
    pictures.settle();
    driver.click("#functions-filter");
    Node before = focused();

    run("roots and rules");
    driver.await("the field", () -> driver.find("#roots-names", TextField.class).isFocused());
    driver.await("counts", () -> !driver.find("#roots-outcome", Labeled.class).getText().isEmpty());
    pictures.of("roots");
    goRound();
    driver.type("nosuchname");
    driver.await("a problem", () -> driver.find("#roots-outcome", Labeled.class).getText().contains("nosuchname"));
    pictures.of("roots-problem");
    leave();
    assertEquals(before, focused());

    driver.press(KeyCode.CONTROL, KeyCode.COMMA);
    driver.find("#settings", Node.class);
    pictures.of("settings");
    goRound();
    leave();
    driver.press(KeyCode.F1);
    pictures.of("shortcuts");
    goRound();
    driver.type("nothing at all");
    driver.await("what was typed, whole", () -> driver.findAll("#shortcuts .label", Labeled.class).stream()
        .map(Labeled::getText).toList().equals(List.of("No shortcut matches “nothing at all”.")));
    pictures.of("shortcuts-none");
    driver.press(KeyCode.ESCAPE);
    if (driver.call(() -> sheets().isVisible())) {
      leave();
    }
    driver.click("#notice-bell");
    pictures.of("notices-none");
    goRound();
    leave();
    assertEquals("notice-bell", focused().getId());
    run("about");
    pictures.of("about");
    goRound();
    leave();
    run("show log");
    pictures.of("log");
    goRound();
    driver.press(KeyCode.CONTROL, KeyCode.F);
    assertTrue(isInSheet());
    driver.press(KeyCode.CONTROL, KeyCode.K);
    driver.await("the palette instead", () -> !sheets().isVisible());
    pictures.of("palette");
    driver.type("registry");
    pictures.of("palette-found");
    driver.type("nothingofthatname");
    pictures.of("palette-nothing");
    driver.press(KeyCode.ESCAPE);
    assertEquals("notice-bell", focused().getId());
    driver.press(KeyCode.CONTROL, KeyCode.T);
    pictures.of("connect");
    goRound();
    leave();
  }
}
