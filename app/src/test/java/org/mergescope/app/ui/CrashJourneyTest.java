package org.mergescope.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A mistake in the program is told, can be reported, and ends nothing.
class CrashJourneyTest {
  @TempDir private Path folder;
  @SuppressWarnings("NullAway.Init") // Each journey starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  private void start(ThemeChoice theme) throws Exception {
    window = MergescopeWindow.open(theme);
    driver = window.driver();
    window.openSample();
    driver.call(() -> {
      driver.stage().setWidth(900);
      driver.stage().setHeight(640);
      return theme;
    });
  }

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private void fail() {
    Platform.runLater(() -> {
      throw new IllegalStateException("no row of @secret_name");
    });
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void tellsAMistakeAndGoesOn(ThemeChoice theme) throws Exception {
    start(theme);
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    window.awaitStatus("deleted (−");
    String before = window.status();
    fail();
    String report = driver.find("#crash-report", TextArea.class).getText();
    assertTrue(report.contains("IllegalStateException: no row of …"), report);
    driver.screenshot("crash-" + theme);
    driver.click("#crash-copy");
    assertEquals(report, driver.call(() -> Clipboard.getSystemClipboard().getString()));
    Path target = folder.resolve("report.txt");
    window.willChoose(target);
    driver.click("#crash-save");
    driver.await("the report", () -> Files.exists(target));
    assertEquals(report, Files.readString(target));
    driver.click("#crash-continue");
    driver.await("the window", () -> !driver.find("#sheets", StackPane.class).isVisible());
    assertEquals(before, window.status());
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    window.awaitStatus(" reclaimable");
    fail();
    driver.await("the next one", () -> driver.find("#sheets", StackPane.class).isVisible());
  }

  @Test
  void showsTheLog() throws Exception {
    start(ThemeChoice.LIGHT);
    fail();
    driver.click("#crash-continue");
    driver.press(KeyCode.CONTROL, KeyCode.K);
    driver.type(">show log");
    driver.press(KeyCode.ENTER);
    TextArea log = driver.find("#log-text .text-area", TextArea.class);
    assertTrue(driver.call(log::getText).contains("no row of"), log.getText());
    driver.screenshot("log");
  }
}
