package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StatusBarViewTest {
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<String> outcomes = new ArrayList<>();
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    driver.show(stage -> {
      ModuleSession module = new ModuleSession(tasks, failure -> {});
      StatusBarView bar = new StatusBarView(new StatusBarViewModel(module, new TraceSession(), tasks));
      Scene scene = new Scene(bar, 900, 60);
      new Theme(Platform.getPreferences().colorSchemeProperty()).dress(scene);
      stage.setScene(scene);
      return bar;
    });
    driver.call(() -> tasks.run(
        "open",
        "Opening app.ll",
        (progress, cancelled) -> {
          progress.accept(0.4);
          gate.await();
          return "opened";
        },
        outcomes::add,
        failure -> outcomes.add(failure.toString())));
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private List<Double> visibleBars() {
    return driver.findAll(".task-row", HBox.class).stream()
        .filter(Node::isVisible)
        .map(row -> ((ProgressBar) row.lookup(".progress-bar")).getProgress())
        .toList();
  }

  @Test
  void showsWorkThatTakesLongUntilItIsDone() {
    driver.await("a bar", () -> visibleBars().equals(List.of(0.4)));
    gate.countDown();
    driver.await("no bar", () -> visibleBars().isEmpty());
    assertEquals(List.of("opened"), outcomes);
  }

  @Test
  void hasRoomForOnePieceOfWorkAndAMenuOfTheOthers() {
    List<String> titles = List.of("Reading", "Drawing");
    driver.call(() -> {
      titles.forEach(title -> tasks.run(
          title,
          title + " the calls of a function whose name is " + "long".repeat(60),
          (progress, cancelled) -> {
            gate.await();
            return title;
          },
          outcomes::add,
          failure -> outcomes.add(failure.toString())));
      return tasks;
    });
    MenuButton more = driver.find("#status-more", MenuButton.class);
    driver.await("two more", () -> more.isVisible() && more.getText().equals("+2"));
    assertEquals(List.of(0.4), visibleBars());
    double least = driver.call(() -> driver.find("#status-bar", Region.class).minWidth(-1));
    assertTrue(least < 400, "the bar needs " + least);
    driver.call(() -> {
      more.getItems().getFirst().fire();
      return more;
    });
    driver.await("one more", () -> more.getText().equals("+1"));
    driver.click(".cancel-task");
    driver.await("no more", () -> !more.isVisible());
    gate.countDown();
    driver.await("the last", () -> outcomes.equals(List.of("Drawing")));
  }

  @Test
  void cancelsWork() {
    driver.await("a bar", () -> visibleBars().equals(List.of(0.4)));
    driver.click(".cancel-task");
    driver.await("no bar", () -> visibleBars().isEmpty());
    gate.countDown();
    assertEquals(List.of(), outcomes);
  }
}
