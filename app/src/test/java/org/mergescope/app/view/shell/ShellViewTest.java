package org.mergescope.app.view.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ShellViewTest {
  private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
  private int runs;
  private UiDriver driver;
  private ShellView shell;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    shell = driver.show(stage -> {
      ShellView view = new ShellView(new Notices(), files -> {});
      Scene scene = new Scene(view, 900, 600);
      new Theme(Platform.getPreferences().colorSchemeProperty()).dress(scene);
      stage.setScene(scene);
      return view;
    });
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  @Test
  void runsACommandFromMenuButtonAndKeysWhileItIsEnabled() {
    Command command =
        Command.of("shell.theme.dark", () -> runs++)
            .withShortcut("Shortcut+D")
            .enabledWhen(enabled, "shell.theme.light");
    driver.call(() -> {
      shell.menuBar().add(MenuName.VIEW, command);
      shell.toolBar().addRight(command);
      return shell;
    });
    driver.click(".tool-bar .button");
    driver.press(KeyCode.CONTROL, KeyCode.D);
    driver.call(() -> {
      enabled.set(false);
      return enabled;
    });
    driver.press(KeyCode.CONTROL, KeyCode.D);
    driver.click(driver.find(".tool-bar .button", Button.class));
    assertEquals(2, runs);
    assertEquals("Dark (Ctrl+D)\nLight", command.tooltip().getValue());
  }

  @Test
  void showsOnlySlotsThatHaveAView() {
    driver.call(() -> {
      shell.workspace().put(Slot.GRAPH, new Label("graph"));
      shell.workspace().put(Slot.CODE, new Label("code"));
      return shell;
    });
    List<String> titles =
        driver.findAll(".slot-title", Label.class).stream().map(Label::getText).toList();
    assertEquals(List.of("Graph", "IR text"), titles);
  }
}
