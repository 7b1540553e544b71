package org.mergescope.app.view.shell;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.ui.UiDriver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class TooltipTextTest {
  private final StringProperty text = new SimpleStringProperty("Opens a file");

  @SuppressWarnings("NullAway.Init") // Each test starts its own window.
  private UiDriver driver;

  @SuppressWarnings("NullAway.Init")
  private Button button;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    button = driver.show(stage -> {
      Button made = new Button("Open");
      TooltipText.follow(made, text);
      stage.setScene(new Scene(new StackPane(made), 300, 200));
      return made;
    });
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private List<String> shown() {
    return Window.getWindows().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast)
        .filter(Tooltip::isShowing).map(Tooltip::getText).toList();
  }

  @Test
  void showsItsTextUnderThePointer() {
    driver.moveTo(button);
    driver.await("a tooltip", () -> shown().equals(List.of("Opens a file")));
  }

  @Test
  void showsWhatTheTextHasBecome() {
    driver.moveTo(button);
    driver.await("a tooltip", () -> !shown().isEmpty());
    driver.call(() -> {
      text.set("Opens a folder");
      return null;
    });
    assertEquals(List.of("Opens a folder"), driver.call(this::shown));
    assertEquals("Opens a folder", driver.call(button::getAccessibleHelp));
  }

  @Test
  void showsNothingWhereThereIsNothingToSay() {
    driver.moveTo(button);
    driver.await("a tooltip", () -> !shown().isEmpty());
    driver.call(() -> {
      text.set("");
      return null;
    });
    assertNull(driver.call(button::getAccessibleHelp));
    assertNull(driver.call(() -> button.getProperties().get("javafx.scene.control.Tooltip")));
  }
}
