package org.mergescope.app.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A user at a window: looks for nodes, clicks, types, waits. All of TestFX that the tests know is in here. The screen
/// of the headless platform is 1000×1000.
public final class UiDriver implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;

  private UiDriver(Stage stage) {
    this.stage = stage;
  }

  /// Starts JavaFX, where it does not run yet, with a fresh stage that is not shown.
  public static UiDriver start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    return new UiDriver(FxToolkit.registerStage(Stage::new));
  }

  /// Builds the window's content on the JavaFX thread, shows it, and returns what was built.
  public <T> T show(Function<Stage, T> build) {
    return call(() -> {
      T built = build.apply(stage);
      stage.show();
      return built;
    });
  }

  /// The window.
  public Stage stage() {
    return stage;
  }

  /// Does something on the JavaFX thread and returns when it is done; what it throws is thrown here.
  public <T> T call(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), action);
  }

  /// The one node of a CSS selector in any window that is shown; waits for it.
  public <T extends Node> T find(String selector, Class<T> type) {
    await("a node " + selector, () -> !robot.lookup(selector).queryAll().isEmpty());
    return call(() -> robot.lookup(selector).queryAs(type));
  }

  /// All nodes of a selector, after what was changed has been laid out.
  public <T extends Node> List<T> findAll(String selector, Class<T> type) {
    return call(() -> {
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      return List.copyOf(robot.lookup(selector).queryAllAs(type));
    });
  }

  /// Clicks the middle of the one node of a selector, or of a text; waits for it.
  public void click(String selector) {
    await("a node " + selector, () -> !robot.lookup(selector).queryAll().isEmpty());
    robot.clickOn(selector);
  }

  /// Clicks the middle of a node; waits until it is in a window.
  public void click(Node node) {
    await("a place for " + node, () -> node.getScene() != null && node.getBoundsInLocal().getWidth() > 0);
    robot.clickOn(node);
  }

  /// Moves the pointer onto a node, and a little there.
  public void moveTo(Node node) {
    await("a place for " + node, () -> node.getScene() != null && node.getBoundsInLocal().getWidth() > 0);
    robot.moveTo(node).moveBy(2, 2);
  }

  /// Clicks a point of a node once or twice.
  public void clickAt(Node node, double x, double y, int times) {
    Point2D point = call(() -> node.localToScreen(x, y));
    robot.moveTo(point);
    if (times == 2) {
      robot.doubleClickOn(MouseButton.PRIMARY);
    } else {
      robot.clickOn(MouseButton.PRIMARY);
    }
  }

  /// Clicks a point of a node with the other mouse button.
  public void menuAt(Node node, double x, double y) {
    Point2D point = call(() -> node.localToScreen(x, y));
    robot.moveTo(point);
    robot.clickOn(MouseButton.SECONDARY);
  }

  /// Drags from one point of a node to another.
  public void drag(Node node, double fromX, double fromY, double toX, double toY) {
    Point2D from = call(() -> node.localToScreen(fromX, fromY));
    Point2D to = call(() -> node.localToScreen(toX, toY));
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
  }

  /// Clicks the middle of a node with the middle mouse button.
  public void middleClick(Node node) {
    robot.clickOn(node, MouseButton.MIDDLE);
  }

  /// Clicks a node twice.
  public void doubleClick(Node node) {
    robot.doubleClickOn(node, MouseButton.PRIMARY);
  }

  /// Drags a node onto the middle of another and lets it go there; works on real displays only.
  public void drag(Node from, Node onto) {
    robot.drag(from, MouseButton.PRIMARY).dropTo(onto);
  }

  /// Types text into what has the focus.
  public void type(String text) {
    robot.write(text);
  }

  /// Presses keys together and lets them go.
  public void press(KeyCode... keys) {
    robot.push(keys);
  }

  /// Waits until something holds, asked on the JavaFX thread; fails naming it where it never does.
  public void await(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> call(condition));
    } catch (TimeoutException never) {
      throw new AssertionError("never: " + what, never);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Writes what the window shows, or the dialog in front of it, to `target/screenshots/<name>.png`, for people to look
  /// at.
  public Path screenshot(String name) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image = call(() -> Window.getWindows().getLast().getScene().snapshot(null));
    return Screenshots.write(image, name);
  }

  @Override
  public void close() throws TimeoutException {
    call(() -> {
      stage.setOnCloseRequest(null);
      stage.close();
      return stage;
    });
    FxToolkit.cleanupStages();
  }
}
