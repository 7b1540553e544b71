package org.mergescope.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A function gets a graph of its own beside the first, both keep where they were, and the second is closed again.
class GraphTabsJourneyTest {
  @SuppressWarnings("NullAway.Init") // Each test starts its own window.
  private MergescopeWindow window;
  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private String text(String selector) {
    return driver.call(() -> driver.find(selector, Labeled.class).getText());
  }

  private List<String> titles() {
    return driver.findAll("#graph-tabs .toggle-button", ToggleButton.class).stream()
        .map(tab -> (tab.isSelected() ? "*" : "") + tab.getText())
        .toList();
  }

  private void find(String typed) {
    driver.press(KeyCode.CONTROL, KeyCode.P);
    driver.type(typed);
    driver.await("a line", () -> !driver.findAll("#palette-list .list-cell", Node.class).isEmpty());
    driver.press(KeyCode.ENTER);
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void looksAtTwoFunctionsInTurn(ThemeChoice theme) throws Exception {
    window = MergescopeWindow.open(theme);
    driver = window.driver();
    window.openSample();
    driver.await("a focus", () -> text("#inspector-name").contains("main"));
    assertEquals(List.of(), titles());
    find("registry::registry");
    driver.await("the function", () -> text("#inspector-name").contains("Registry::Registry"));
    driver.press(KeyCode.CONTROL, KeyCode.ENTER);
    driver.await("two tabs", () -> titles().size() == 2);
    assertEquals("Registry::Registry", text("#inspector-name").replaceAll(".*(Registry::Registry).*", "$1"));
    find("main");
    driver.await("main in the second", () -> titles().equals(List.of("Registry::Registry", "*main")));
    driver.screenshot("journey-graph-tabs-" + theme);
    driver.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    driver.await("the first again", () -> titles().equals(List.of("*Registry::Registry", "main")));
    driver.await("its focus everywhere", () -> text("#inspector-name").contains("Registry::Registry"));
    driver.press(KeyCode.CONTROL, KeyCode.ENTER);
    driver.await("three tabs", () -> titles().size() == 3);
    driver.call(() -> {
      driver.stage().setWidth(950);
      driver.stage().setHeight(700);
      return theme;
    });
    driver.middleClick(driver.findAll("#graph-tabs .toggle-button", ToggleButton.class).getFirst());
    driver.await("the first closed", () -> titles().equals(List.of("*Registry::Registry", "main")));
    driver.press(KeyCode.CONTROL, KeyCode.F4);
    driver.await("one graph", () -> titles().isEmpty());
    driver.await("the other focus", () -> text("#inspector-name").contains("main"));
  }
}
