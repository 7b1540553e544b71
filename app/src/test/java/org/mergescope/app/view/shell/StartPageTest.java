package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StartPageTest {
  private static final RecentFile THERE = new RecentFile(Path.of("/work/a.ll"), true, false);
  private static final RecentFile GONE = new RecentFile(Path.of("/work/b.ll"), false, true);

  private final SimpleObjectProperty<List<RecentFile>> recent = new SimpleObjectProperty<>(List.of());
  private final SimpleBooleanProperty empty = new SimpleBooleanProperty(true);
  private final List<Object> done = new ArrayList<>();
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    driver.show(stage -> {
      ShellView shell = new ShellView(new Notices(), done::addAll);
      shell.toolBar().addLeft(Command.of("shell.open", () -> done.add("open")));
      shell.putStartPage(
          new StartPageView(
              Command.of("shell.open", () -> done.add("open")),
              List.of(Command.of("shell.sample", () -> done.add("sample"))),
              recent,
              done::add,
              (file, pinned) -> done.add(file + (pinned ? " pinned" : " unpinned")),
              Command.of("shell.recent.clear", () -> recent.set(List.of()))),
          empty);
      Scene scene = new Scene(shell, 900, 600);
      new Theme(Platform.getPreferences().colorSchemeProperty()).dress(scene);
      stage.setScene(scene);
      return shell;
    });
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  @Test
  void offersWaysToBegin() {
    driver.click("Open…");
    driver.click("Open the sample");
    assertEquals(List.of("open", "sample"), done);
  }

  @Test
  void opensWhatWasOpenBeforeWhereItIsStillThere() {
    driver.call(() -> {
      recent.set(List.of(THERE, GONE));
      return recent;
    });
    List<Button> files = driver.findAll(".recent-button", Button.class);
    assertEquals(List.of(false, true), files.stream().map(Button::isDisabled).toList());
    files.forEach(driver::click);
    driver.findAll(".recent-pin", Button.class).forEach(driver::click);
    assertEquals(List.of(THERE.path(), "/work/a.ll pinned", "/work/b.ll unpinned"), done);
    driver.click("Clear list");
    assertEquals(List.of(), driver.findAll(".recent-button", Button.class));
  }

  @Test
  void givesWayToThePanes() {
    assertEquals(List.of(true, false), visible());
    driver.call(() -> {
      empty.set(false);
      return empty;
    });
    assertEquals(List.of(false, true), visible());
  }

  private List<Boolean> visible() {
    return List.of(
        driver.find("#start-page", StartPageView.class).isVisible(),
        driver.find("#workspace", WorkspaceView.class).isVisible());
  }
}
