package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FunctionCommands;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The graph in a real window: mouse, keys, menu.
class GraphViewTest {
  private static final OpenModule MODULE = TextModules.open("""
      define void @main() {
        call void @run()
        ret void
      }
      define void @run() {
        call void @stop()
        ret void
      }
      define void @stop() {
        ret void
      }
      define void @old() {
        call void @stop()
        ret void
      }
      """);

  private final List<Exception> failures = new ArrayList<>();
  private final Selection selection = new Selection();
  private int whys;
  private UiDriver driver;
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final GraphViewModel model = new GraphViewModel(session, selection, tasks, failures::add);
  private GraphCanvas canvas;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    Commands commands = new Commands();
    FunctionCommands functions = new FunctionCommands(session, selection, tasks, new Notices());
    Command focus = functions.focus();
    Command why = functions.why(() -> whys++);
    commands.add(MenuName.NAVIGATE, Scope.SYMBOLS, focus, why);
    commands.putIntoFunctionMenu(focus, why);
    FunctionMenu menu = new FunctionMenu(commands, selection);
    driver.show(stage -> {
      Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
      GraphView view = new GraphView(
          model,
          theme,
          menu);
      VBox.setVgrow(view, Priority.ALWAYS);
      Scene scene = new Scene(new VBox(view.tools(), view, new Button("after")), 800, 600);
      theme.dress(scene);
      stage.setScene(scene);
      return view;
    });
    canvas = driver.find("#graph-canvas", GraphCanvas.class);
    driver.call(() -> {
      session.open(MODULE);
      return true;
    });
    driver.await("a drawing", () -> !model.drawingProperty().get().isEmpty() && !model.busyProperty().get());
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
    assertEquals(List.of(), failures);
  }

  private Box boxOf(String name) {
    return canvas.boxOf(MODULE.index().symbol(name));
  }

  private void click(String name, int times) {
    Box box = driver.call(() -> boxOf(name));
    driver.clickAt(canvas, box.centreX(), box.centreY(), times);
  }

  private BitSet selected() {
    return driver.call(() -> selection.symbolsProperty().get());
  }

  private int focused() {
    return driver.call(() -> selection.focusProperty().get());
  }

  private static BitSet only(String name) {
    BitSet only = new BitSet();
    only.set(MODULE.index().symbol(name));
    return only;
  }

  @Test
  void clickSelectsAndDoubleClickFocuses() throws Exception {
    click("run", 1);
    assertEquals(only("run"), selected());
    assertEquals(Selection.NONE, focused());
    click("old", 2);
    assertEquals(MODULE.index().symbol("old"), focused());
    driver.screenshot("graph-small");
  }

  @Test
  void keysWalkAndFocus() {
    click("main", 1);
    driver.press(KeyCode.RIGHT);
    assertEquals(only("run"), selected());
    driver.press(KeyCode.RIGHT);
    assertEquals(only("stop"), selected());
    driver.press(KeyCode.ENTER);
    assertEquals(MODULE.index().symbol("stop"), focused());
    String spoken = driver.call(() -> canvas.getAccessibleText());
    assertEquals("stop, live · 34 B of IR · 2 callers · 0 callees", spoken);
  }

  @Test
  void plusAndMinusZoom() {
    click("main", 1);
    double before = driver.call(() -> canvas.cameraProperty().get().scale());
    driver.type("-");
    driver.await("smaller", () -> canvas.cameraProperty().get().scale() < before * 0.81);
    driver.type("0");
    driver.await("life-size", () -> canvas.cameraProperty().get().scale() == 1);
  }

  @Test
  void tabLeavesTheDrawing() {
    click("main", 1);
    assertTrue(driver.call(() -> canvas.isFocused()));
    driver.press(KeyCode.TAB);
    assertFalse(driver.call(() -> canvas.isFocused()));
  }

  @Test
  void menuActsOnTheNodeUnderThePointer() {
    Box box = driver.call(() -> boxOf("old"));
    driver.menuAt(canvas, box.centreX(), box.centreY());
    assertEquals(only("old"), selected());
    driver.click(Texts.text("shell.function.focus"));
    assertEquals(MODULE.index().symbol("old"), focused());
  }

  @Test
  void legendIsAlwaysThere() {
    assertEquals(8, driver.findAll("#graph-legend .graph-legend-entry", Node.class).size());
  }
}
