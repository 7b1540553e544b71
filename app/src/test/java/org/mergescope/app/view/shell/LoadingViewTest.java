package org.mergescope.app.view.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// What stands in for the start page while a module is read, and when that came to nothing.
class LoadingViewTest {
  @TempDir private Path folder;
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final Notices notices = new Notices();
  private final List<Object> done = new ArrayList<>();
  private boolean nothingOpen = true;
  private final LoadingViewModel model = new LoadingViewModel(
      tasks, notices, () -> nothingOpen, files -> done.add("partial"));
  @SuppressWarnings("NullAway.Init") // Each test starts its own window.
  private UiDriver driver;

  private void start(ColorScheme scheme) throws Exception {
    driver = UiDriver.start();
    driver.show(stage -> {
      LoadingView view = new LoadingView(model, Command.of("shell.open", () -> done.add("open")), done::add);
      Scene scene = new Scene(view, 900, 560);
      view.getStylesheets().add(ShellView.class.getResource("shell.css").toExternalForm());
      new Theme(new SimpleObjectProperty<>(scheme)).dress(scene);
      stage.setScene(scene);
      return view;
    });
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private Path file() throws IOException {
    return Files.write(folder.resolve("app.ll"), new byte[2_000_000]);
  }

  /// Reads half of the text and then waits to be cancelled.
  private void read(Path file) {
    driver.call(() -> {
      model.began(List.of(file), tasks.run(
          "open module",
          "Opening",
          (progress, cancelled) -> {
            progress.accept(0.35);
            Thread.sleep(60_000);
            return file;
          },
          read -> done.add("read"),
          failure -> done.add(failure)));
      return file;
    });
  }

  private String text(String selector) {
    return driver.call(() -> driver.find(selector, Labeled.class).getText());
  }

  private boolean visible() {
    return driver.call(() -> driver.find("#loading-page", Node.class).isVisible());
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void showsPhaseAndBytesUntilItIsCancelledAndOpensAgain(ColorScheme scheme) throws Exception {
    start(scheme);
    Path file = file();
    read(file);
    driver.await("bytes", () -> text("#loading-doing").equals("Reading IR text: 1.00 MB of 2.00 MB"));
    driver.await("the page", this::visible);
    assertEquals("Opening app.ll", text("#loading-title"));
    assertEquals(0.35, driver.find("#loading-bar", ProgressBar.class).getProgress());
    driver.screenshot("loading-running-" + scheme);
    driver.click("#loading-cancel");
    driver.await("cancelled", () -> text("#loading-title").equals("app.ll was not opened: you cancelled it"));
    assertEquals(List.of(), driver.call(() -> List.copyOf(tasks.running())));
    driver.screenshot("loading-cancelled-" + scheme);
    driver.click("#loading-again");
    driver.click("Open…");
    driver.click("#loading-back");
    driver.await("the start page", () -> !visible());
    assertEquals(List.of(List.of(file), "open"), done);
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void saysWhyAFileCannotBeOpened(ColorScheme scheme) throws Exception {
    start(scheme);
    driver.call(() -> {
      model.failed(List.of(folder.resolve("cut.ll")), new IOException("cut.ll:2:3: the function does not end."));
      return model;
    });
    driver.await("the page", this::visible);
    assertEquals("cut.ll cannot be opened", text("#loading-title"));
    assertEquals("cut.ll:2:3: the function does not end.", text("#loading-sentence"));
    assertEquals(0, notices.shown().size());
    assertEquals(1, notices.past().size());
    driver.screenshot("loading-failed-" + scheme);
    driver.click("#loading-again");
    assertEquals(List.of(List.of(folder.resolve("cut.ll"))), done);
  }

  @Test
  void saysItInANoticeWhereSomethingIsOpen() throws Exception {
    start(ColorScheme.LIGHT);
    nothingOpen = false;
    driver.call(() -> {
      model.failed(List.of(folder.resolve("cut.ll")), new IOException("cut.ll does not end."));
      return model;
    });
    assertFalse(visible());
    assertEquals(List.of("cut.ll does not end."), notices.shown().stream().map(Notice::sentence).toList());
  }
}
