package org.mergescope.app.view.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.FunctionCommands;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.prune.Replacement;

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
  private int rootings;
  private final Notices notices = new Notices();
  @TempDir private Path folder;
  private Path target = Path.of("unset");
  private UiDriver driver;
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final GraphViewModel model = new GraphViewModel(session, selection, tasks, failures::add);
  private GraphCanvas canvas;

  /// Answers with one file.
  private record GivenFile(Path file) implements FileDialogs {
    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
      return Optional.of(file.resolve(suggestion.getFileName()));
    }
  }

  @BeforeEach
  void start() throws Exception {
    target = folder;
    driver = UiDriver.start();
    Commands commands = new Commands();
    FunctionCommands functions = new FunctionCommands(session, selection, tasks, new Notices());
    Command focus = functions.focus();
    commands.add(MenuName.NAVIGATE, Scope.SYMBOLS, focus);
    commands.putIntoFunctionMenu(focus);
    FunctionMenu menu = new FunctionMenu(commands, selection);
    driver.show(stage -> {
      Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
      GraphView view = new GraphView(
          model,
          new GraphTabs(model, session, selection, new FocusTrail(selection)),
          theme,
          new GraphCommands(
              menu, Command.of("prune.root", () -> rootings++).withTyped("r"), () -> {}, () -> {}),
          new ViewExport(tasks, new GivenFile(target), notices, model.widths(), file -> {}));
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
    driver.await("a drawing", () -> {
      GraphDrawing drawing = model.drawingProperty().get();
      return !drawing.isEmpty() && !drawing.layout().simplified() && !model.busyProperty().get();
    });
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
  void saysWhatBecomesOfADeletedFocusUntilThatIsUndone() {
    int run = MODULE.index().symbol("run");
    Label notice = driver.find("#graph-focus-deleted", Label.class);
    driver.call(() -> {
      selection.focus(run);
      session.delete("run", BitSet.valueOf(new long[] {1L << run}), Replacement.DECLARATION);
      return true;
    });
    driver.await("what becomes of it", () -> notice.isVisible()
        && notice.getText().equals("The focus is deleted: an export leaves a declaration in its place."));
    driver.call(() -> {
      session.undo();
      return true;
    });
    driver.await("nothing to say", () -> !notice.isVisible());
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
  void legendExplainsWhatOccurs() {
    assertEquals(
        List.of("root", "live", "dead", "call"),
        driver.findAll("#graph-legend .graph-legend-entry", Labeled.class).stream().map(Labeled::getText).toList());
  }

  private GraphMode mode() {
    return driver.call(() -> selection.graphModeProperty().get());
  }

  private String nodes() {
    return driver.call(() -> ScenePicture.nodes(model.drawingProperty().get().scene()));
  }

  @Test
  void lettersShowOtherLooksAndEscapeLeadsBack() {
    click("stop", 1);
    driver.call(() -> {
      ((GraphView) driver.stage().getScene().lookup("#graph")).looks().path().run();
      return true;
    });
    driver.await("a chain", () -> nodes().equals("main run stop"));
    assertEquals(1, driver.findAll("#graph-mode-bar .label", Node.class).size());
    driver.type("d");
    driver.await("a tree", () -> mode() instanceof GraphMode.Dominated);
    driver.type("s");
    driver.await("a cycle", () -> mode() instanceof GraphMode.Cycle);
    driver.type("n");
    driver.await("namespaces", () -> mode() instanceof GraphMode.Namespaces);
    driver.press(KeyCode.ESCAPE);
    driver.await("the focus", () -> mode() instanceof GraphMode.Around);
    driver.type("m");
    driver.await("the module", () -> nodes().equals("main run stop old"));
  }

  @Test
  void lettersHidePinAndRoot() {
    click("old", 1);
    driver.type("p");
    driver.await("a pin", () -> model.drawingProperty().get().pinned().cardinality() == 1);
    driver.type("h");
    driver.await("three nodes", () -> nodes().equals("main run stop"));
    driver.type("r");
    driver.await("a root", () -> rootings == 1);
  }

  @Test
  void selectionAndEverythingFitByKey() {
    click("old", 1);
    driver.type("+");
    driver.press(KeyCode.SHIFT, KeyCode.DIGIT2);
    driver.await("the selection in the middle", () -> {
      Box box = boxOf("old");
      return Math.abs(box.centreX() - canvas.getWidth() / 2) < 2;
    });
    driver.press(KeyCode.SHIFT, KeyCode.DIGIT1);
    driver.await("everything", () -> boxOf("main").x() >= 0 && boxOf("stop").right() <= canvas.getWidth());
  }

  @Test
  void dragMovesANodeAndPinsIt() {
    Box before = driver.call(() -> boxOf("old"));
    driver.drag(canvas, before.centreX(), before.centreY(), before.centreX() + 60, before.centreY() + 80);
    driver.await("a pin", () -> model.drawingProperty().get().pinned().cardinality() == 1);
    Box after = driver.call(() -> boxOf("old"));
    assertEquals(before.centreY() + 80, after.centreY(), 6);
  }

  @Test
  void graphIsExportedForOtherTools() throws Exception {
    driver.call(() -> {
      GraphView view = (GraphView) driver.stage().getScene().lookup("#graph");
      view.exportCommands().stream()
          .filter(command -> List.of("graph.export.dot", "graph.export.svg").contains(command.id()))
          .forEach(Command::run);
      return true;
    });
    driver.await("a notice", () -> !notices.shown().isEmpty());
    try (var files = Files.list(folder)) {
      Path written = files.findFirst().orElseThrow();
      assertTrue(Files.readString(written).contains("main"));
    }
  }
}
