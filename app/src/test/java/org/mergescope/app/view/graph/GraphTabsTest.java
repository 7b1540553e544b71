package org.mergescope.app.view.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.settings.SavedGraphs;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GraphTabsTest {
  private static final OpenModule MODULE = TextModules.open("""
      define void @main() {
        call void @run()
        call void @stop()
        ret void
      }
      define void @run() {
        call void @work()
        ret void
      }
      define void @work() {
        ret void
      }
      define void @stop() {
        ret void
      }
      """);

  private final List<Exception> failures = new ArrayList<>();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final Selection selection = new Selection();
  private final FocusTrail trail = new FocusTrail(selection);
  private final GraphViewModel model = new GraphViewModel(
      session,
      selection,
      tasks,
      CharWidths.measured(character -> 7),
      new Layouter(LayeredLayout::of, Duration.ofMinutes(1)),
      failures::add);
  private final GraphTabs tabs = new GraphTabs(model, session, selection, trail);
  private Camera camera = Camera.START;

  @BeforeEach
  void open() {
    session.open(MODULE);
    selection.focus(symbol("main"));
    tabs.follow(() -> camera, other -> camera = other);
  }

  private static int symbol(String name) {
    return MODULE.index().symbol(name);
  }

  private List<String> titles() {
    int current = tabs.currentProperty().get();
    return IntStream.range(0, tabs.countProperty().get())
        .mapToObj(tab -> (tab == current ? "*" : "") + tabs.title(tab))
        .toList();
  }

  private String drawn() {
    return ScenePicture.of(model.drawingProperty().get().scene());
  }

  @Test
  void opensAFunctionBesideAndLeavesTheFirstGraphAsItWas() {
    String whole = drawn();
    tabs.open(symbol("run"));
    assertEquals(List.of("main", "*run"), titles());
    assertEquals(symbol("run"), selection.focusProperty().get());
    assertEquals(new GraphMode.Around(), model.modeProperty().get());
    tabs.show(0);
    assertEquals(List.of("*main", "run"), titles());
    assertEquals(symbol("main"), selection.focusProperty().get());
    assertEquals(new GraphMode.Whole(), model.modeProperty().get());
    assertEquals(whole, drawn());
    assertEquals(List.of(), failures);
  }

  @Test
  void eachHasItsOwnDepthPinsAndHiddenNodes() {
    model.arrangement().move(0, 500, 500);
    model.arrangement().hide(model.drawingProperty().get().scene().nodeOf(symbol("stop")), 0);
    model.depths().set(3, 4);
    BitSet pinned = model.drawingProperty().get().pinned();
    String first = drawn();
    tabs.open(symbol("run"));
    assertEquals(List.of(1, 2), List.of(model.depths().callers(), model.depths().callees()));
    assertTrue(model.arrangement().choicesProperty().get().hidden().isEmpty());
    assertTrue(model.drawingProperty().get().pinned().isEmpty());
    tabs.step(1);
    assertEquals(List.of(3, 4), List.of(model.depths().callers(), model.depths().callees()));
    assertEquals(first, drawn());
    assertEquals(pinned, model.drawingProperty().get().pinned());
  }

  @Test
  void eachHasItsOwnHistory() {
    selection.focus(symbol("stop"));
    tabs.open(symbol("run"));
    assertEquals(false, trail.canGoBackProperty().get());
    selection.focus(symbol("work"));
    trail.back();
    assertEquals(symbol("run"), selection.focusProperty().get());
    tabs.show(0);
    assertEquals(symbol("stop"), selection.focusProperty().get());
    assertEquals(false, trail.canGoForwardProperty().get());
    trail.back();
    assertEquals(symbol("main"), selection.focusProperty().get());
    tabs.show(1);
    trail.forward();
    assertEquals(symbol("work"), selection.focusProperty().get());
  }

  @Test
  void theShownOneFollowsTheFocusOfAllViewsAndTheOthersDoNot() {
    tabs.open(symbol("run"));
    selection.focus(symbol("stop"));
    assertEquals(List.of("main", "*stop"), titles());
  }

  @Test
  void keepsWhatIsSelectedBesideTheFocus() {
    tabs.open(symbol("run"));
    BitSet two = new BitSet();
    two.set(symbol("work"));
    two.set(symbol("stop"));
    selection.select(two);
    tabs.show(0);
    assertEquals(two, selection.symbolsProperty().get());
    selection.focus(symbol("stop"));
    tabs.show(1);
    BitSet run = new BitSet();
    run.set(symbol("run"));
    assertEquals(run, selection.symbolsProperty().get());
  }

  @Test
  void aChainIsPointedOutOnlyInItsOwnGraph() {
    model.modes().path(symbol("work"));
    List<Integer> chain = List.of(symbol("main"), symbol("run"), symbol("work"));
    assertEquals(chain, selection.pathProperty().get());
    tabs.open(symbol("stop"));
    assertEquals(List.of(), selection.pathProperty().get());
    tabs.show(0);
    assertEquals(new GraphMode.Path(chain), model.modeProperty().get());
    assertEquals(chain, selection.pathProperty().get());
  }

  @Test
  void closesAnyButTheOnlyOne() {
    tabs.open(symbol("run"));
    tabs.open(symbol("work"));
    assertEquals(List.of("main", "run", "*work"), titles());
    tabs.close(0);
    assertEquals(List.of("run", "*work"), titles());
    tabs.close(1);
    assertEquals(List.of("*run"), titles());
    assertEquals(symbol("run"), selection.focusProperty().get());
    tabs.close(0);
    assertEquals(List.of("*run"), titles());
  }

  @Test
  void isSeenFromWhereItWasSeenLast() {
    camera = new Camera(10, 20, 0.5);
    tabs.open(symbol("run"));
    camera = new Camera(1, 2, 2);
    tabs.show(0);
    assertEquals(new Camera(10, 20, 0.5), camera);
    tabs.show(1);
    assertEquals(new Camera(1, 2, 2), camera);
  }

  @Test
  void deletionsAreSeenInTheOthersToo() {
    tabs.open(symbol("run"));
    BitSet stop = new BitSet();
    stop.set(symbol("stop"));
    session.delete("Delete stop", stop, Replacement.STUB);
    tabs.show(0);
    int node = model.drawingProperty().get().scene().nodeOf(symbol("stop"));
    GraphNode.Symbol shown = (GraphNode.Symbol) model.drawingProperty().get().scene().nodes().get(node);
    assertEquals(FunctionState.DELETED, shown.state());
  }

  @Test
  void anotherModuleStartsWithOne() {
    tabs.open(symbol("run"));
    session.open(TextModules.open("define void @main() {\n  ret void\n}\n"));
    assertEquals(1, tabs.countProperty().get());
    assertEquals(0, tabs.currentProperty().get());
  }

  @Test
  void savedGraphsComeBackInTheModuleOpenedAgain() {
    tabs.open(symbol("run"));
    model.depths().set(2, 1);
    tabs.open(symbol("work"));
    model.modes().path(symbol("work"));
    tabs.step(-1);
    SavedGraphs saved = tabs.saved();
    List<String> before = titles();
    String seen = drawn();
    session.close();
    session.open(MODULE);
    assertEquals(1, tabs.countProperty().get());
    tabs.restore(saved);
    assertEquals(before, titles());
    assertEquals(seen, drawn());
    assertEquals(2, model.depths().callers());
    assertEquals(1, model.depths().callees());
    tabs.step(1);
    assertEquals(
        new GraphMode.Path(List.of(symbol("main"), symbol("run"), symbol("work"))), selection.graphModeProperty().get());
    assertEquals(saved, new SavedGraphs(tabs.saved().all(), saved.shown()));
  }

  @Test
  void graphsOfWhatIsGoneDoNotComeBack() {
    tabs.restore(new SavedGraphs(
        List.of(
            new SavedGraphs.Graph("gone", "around", List.of(), 1, 2),
            new SavedGraphs.Graph("run", "path", List.of("main", "gone", "run"), 1, 99),
            new SavedGraphs.Graph("stop", "unheard-of", List.of(), -3, 2)),
        1));
    assertEquals(List.of("*run", "stop"), titles());
    assertEquals(new GraphMode.Around(), selection.graphModeProperty().get());
    assertEquals(Depths.DEEPEST, model.depths().callees());
    tabs.restore(SavedGraphs.NONE);
    assertEquals(List.of("*run", "stop"), titles());
  }
}
