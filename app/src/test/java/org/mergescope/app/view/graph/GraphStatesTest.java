package org.mergescope.app.view.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Each state of the graph in a window, with a picture of it for people to look at.
class GraphStatesTest {
  private static final Path SAMPLE = Path.of("..", "sample-traces", "compose-post-merged.ll");

  private final List<Exception> failures = new ArrayList<>();
  private final Selection selection = new Selection();
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final CountDownLatch held = new CountDownLatch(1);
  private boolean slow;
  private boolean broken;
  private UiDriver driver;
  @SuppressWarnings("NullAway.Init") // Each test shows a graph first.
  private GraphViewModel model;

  private String theme = "";

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
    assertEquals(List.of(), failures);
  }

  private GraphLayout layout(GraphShape shape) {
    if (broken) {
      throw new IllegalStateException("no layout");
    }
    if (slow) {
      try {
        held.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return ElkLayout.of(shape);
  }

  private void show(ColorScheme scheme, double width, double height) {
    theme = scheme.name().toLowerCase(Locale.ROOT);
    driver.show(stage -> {
      model = new GraphViewModel(
          session, selection, tasks, CanvasPainter.widths(NodePicture.TEXT_SIZE),
          new Layouter(this::layout, Duration.ofMinutes(1)), failures::add);
      Theme colours = new Theme(new SimpleObjectProperty<>(scheme));
      FileDialogs none = new FileDialogs() {
        @Override
        public Optional<Path> open(String title, List<Kind> kinds) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
          return Optional.empty();
        }
      };
      GraphView view = new GraphView(
          model,
          new GraphTabs(model, session, selection, new FocusTrail(selection)),
          colours,
          new GraphCommands(
              new FunctionMenu(new Commands(), selection), Command.of("prune.root", () -> {}), () -> {}, () -> {}),
          new ViewExport(tasks, none, new Notices(), model.widths(), file -> {}));
      VBox.setVgrow(view, Priority.ALWAYS);
      Scene scene = new Scene(new VBox(view.tools(), view), width, height);
      colours.dress(scene);
      stage.setScene(scene);
      return view;
    });
  }

  private void does(String state, Runnable action) throws Exception {
    driver.call(() -> {
      action.run();
      return true;
    });
    driver.await(state, () -> !model.busyProperty().get());
    driver.screenshot("graph-" + state + "-" + theme);
  }

  private boolean isShown(String selector) {
    return driver.findAll(selector, Node.class).stream().allMatch(Node::isVisible);
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void everyStateHasItsPicture(ColorScheme scheme) throws Exception {
    OpenModule module = TextModules.open(Files.readString(SAMPLE));
    int main = module.index().symbol("main");
    show(scheme, 760, 520);
    does("empty", () -> {});
    assertTrue(isShown("#graph-empty"));
    does("hops", () -> {
      session.open(module);
      selection.focus(main);
      model.modes().around();
    });
    does("dimmed", () -> selection.filter(Optional.of(only(main))));
    does("over-cap", () -> {
      selection.filter(Optional.empty());
      model.depths().changeCallees(4);
    });
    int leaf = driver.call(() -> model.drawingProperty().get().scene().symbolOf(20));
    does("path", () -> model.modes().path(leaf));
    does("dominated", () -> model.modes().dominated(main));
    does("between", () -> {
      selection.focus(main);
      BitSet two = only(main);
      two.set(leaf);
      selection.select(two);
      model.modes().between();
    });
    does("namespaces", () -> model.modes().namespaces());
    does("cycle", () -> model.modes().cycle(leaf));
    does("deleted", () -> {
      model.modes().around();
      selection.focus(leaf);
      session.delete("Delete", only(leaf), Replacement.STUB);
    });
    broken = true;
    does("fallback", () -> selection.focus(main));
    broken = false;
    slow = true;
    driver.call(() -> {
      model.depths().changeCallers(1);
      model.depths().changeCallees(-1);
      return true;
    });
    driver.await("a way to stop", () -> driver.stage().getScene().lookup("#graph-cancel").getParent().isVisible());
    driver.screenshot("graph-laying-out-" + theme);
    driver.click("#graph-cancel");
    driver.await("stopped", () -> !model.busyProperty().get());
    held.countDown();
  }

  private static BitSet only(int symbol) {
    BitSet only = new BitSet();
    only.set(symbol);
    return only;
  }
}
