package org.mergescope.app.view.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Every look at the graph, as the view model decides it, and the way back.
class GraphModesTest {
  /// `main` reaches `leaf` by `left` and by `right`; `even` and `odd` call each other; `island` is dead.
  private static final OpenModule MODULE = TextModules.open("""
      define void @main() {
        call void @left()
        call void @right()
        call void @even()
        ret void
      }
      define void @left() {
        call void @leaf()
        call void @only()
        ret void
      }
      define void @right() {
        call void @leaf()
        ret void
      }
      define void @leaf() {
        ret void
      }
      define void @only() {
        call void @deep()
        ret void
      }
      define void @deep() {
        ret void
      }
      define void @even() {
        call void @odd()
        ret void
      }
      define void @odd() {
        call void @even()
        call void @_ZN4text5parseEv()
        ret void
      }
      define void @_ZN4text5parseEv() {
        call void @_ZN4text6detail4skipEv()
        call void @_ZN4text6detail4peekEv()
        ret void
      }
      define void @_ZN4text6detail4skipEv() {
        ret void
      }
      define void @_ZN4text6detail4peekEv() {
        call void @_ZN4text6detail4skipEv()
        ret void
      }
      define void @island() {
        ret void
      }
      """);

  private final List<Exception> failures = new ArrayList<>();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final Selection selection = new Selection();
  private final FocusTrail trail = new FocusTrail(selection);
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final GraphViewModel model = new GraphViewModel(
      session,
      selection,
      tasks,
      CharWidths.measured(character -> 7),
      new Layouter(LayeredLayout::of, Duration.ofMinutes(1)),
      failures::add);

  private void open(String focus) {
    session.open(MODULE);
    selection.focus(symbol(focus));
  }

  private static int symbol(String name) {
    return MODULE.index().symbol(name);
  }

  private static BitSet symbols(String... names) {
    BitSet symbols = new BitSet();
    List.of(names).forEach(name -> symbols.set(symbol(name)));
    return symbols;
  }

  private GraphScene scene() {
    return model.drawingProperty().get().scene();
  }

  private String nodes() {
    return ScenePicture.nodes(scene());
  }

  @Test
  void whyKeptIsAChainFromTheRoot() {
    open("deep");
    model.modes().path(symbol("deep"));
    assertEquals("""
        main ROOT
        left LIVE
        only LIVE
        deep LIVE
        main -> left
        left -> only
        only -> deep
        """, ScenePicture.of(scene()));
    assertEquals(List.of(0, 1, 2), model.emphasisProperty().get().path().stream().boxed().toList());
  }

  @Test
  void longChainShowsBothEndsAndOpensInTheMiddle() {
    String calls = IntStream.range(0, 29)
        .mapToObj(i -> "define internal void @f%02d() {\n  call void @f%02d()\n  ret void\n}\n".formatted(i, i + 1))
        .collect(Collectors.joining());
    OpenModule deep = TextModules.open("define void @main() {\n  call void @f00()\n  ret void\n}\n" + calls
        + "define internal void @f29() {\n  ret void\n}\n");
    session.open(deep);
    selection.focus(deep.index().symbol("f29"));
    model.modes().path(deep.index().symbol("f29"));
    assertEquals("""
        main ROOT
        f00 LIVE
        f27 LIVE
        f28 LIVE
        f29 LIVE
        +26 more at 0
        main -> f00
        f27 -> f28
        f28 -> f29
        f00 => +26 more
        +26 more => f27
        """, ScenePicture.of(scene()));
    model.picking().choose(5);
    assertEquals("+11 more", scene().nodes().getLast().label());
    model.picking().choose(20);
    assertEquals(31, scene().nodes().size());
  }

  @Test
  void deadFunctionHasNoChainAndThatIsSaid() {
    open("island");
    model.modes().path(symbol("island"));
    assertEquals("Nothing keeps ‘island’: no root reaches it.", model.remarkProperty().get());
    model.modes().path(symbol("main"));
    assertEquals("‘main’ is a root itself.", model.remarkProperty().get());
  }

  @Test
  void pathThatOthersPointOutIsShown() {
    open("main");
    selection.path(List.of(symbol("main"), symbol("right"), symbol("leaf")));
    assertEquals("main right leaf", nodes());
    selection.path(List.of());
    assertEquals(new GraphMode.Around(), selection.graphModeProperty().get());
  }

  @Test
  void waysBetweenTwoAreAllOfThemAndNothingElse() {
    open("main");
    selection.select(symbols("main", "leaf"));
    model.modes().between();
    assertEquals("main left right leaf", nodes());
    selection.select(symbols("main"));
    model.modes().between();
    assertEquals("Select two functions to see the ways between them.", model.remarkProperty().get());
  }

  @Test
  void waysAreFoundInEitherDirection() {
    open("leaf");
    selection.select(symbols("leaf", "main"));
    model.modes().between();
    assertEquals("main left right leaf", nodes());
  }

  @Test
  void noWayIsNothing() {
    open("island");
    selection.select(symbols("island", "leaf"));
    model.modes().between();
    assertEquals("", nodes());
  }

  @Test
  void dominatedAreATreeWithWhatEachKeeps() {
    open("left");
    model.modes().dominated(symbol("left"));
    assertEquals("""
        left LIVE (keeps 183 B in 3 symbols)
        only LIVE (keeps 105 B in 2 symbols)
        deep LIVE (keeps 34 B in 1 symbol)
        left => only
        only => deep
        """.replaceAll("\\d+ B", "n B"), ScenePicture.of(scene()).replaceAll("\\d+ B", "n B"));
    model.modes().dominated(symbol("island"));
    assertEquals("‘island’ is dead: it keeps nothing.", model.remarkProperty().get());
  }

  @Test
  void cycleIsWhatReachesItself() {
    open("odd");
    model.modes().cycle(symbol("odd"));
    assertEquals("odd even", nodes());
    assertEquals(2, scene().edges().size());
  }

  @Test
  void namespacesAreNodesWithCountedEdges() {
    open("main");
    model.modes().namespaces();
    GraphNode text = scene().nodes().stream().filter(GraphNode.Group.class::isInstance).findFirst().orElseThrow();
    assertEquals("text", text.label());
    assertEquals(9 + 1, scene().shown());
    model.picking().focus(scene().nodes().indexOf(text));
    assertEquals(new GraphMode.Namespaces(List.of("text")), selection.graphModeProperty().get());
    assertEquals("detail parse", String.join(" ", nodes().split(" ")).replace("text::parse", "parse"));
    assertEquals(List.of(2), scene().edges().stream().map(GraphEdge::count).toList());
    model.modes().up(-1);
    assertEquals(new GraphMode.Namespaces(List.of()), selection.graphModeProperty().get());
  }

  @Test
  void backAndForwardGoThroughModes() {
    open("main");
    selection.focus(symbol("deep"));
    model.modes().path(symbol("deep"));
    model.modes().dominated(symbol("left"));
    trail.back();
    assertEquals("main left only deep", nodes());
    trail.back();
    assertEquals(new GraphMode.Whole(), selection.graphModeProperty().get());
    assertEquals(symbol("deep"), selection.focusProperty().get());
    trail.forward();
    trail.forward();
    assertEquals("left only deep", nodes());
  }

  @Test
  void focusOutsideOfAModeTurnsBackToItsSurroundings() {
    open("deep");
    model.modes().path(symbol("deep"));
    selection.focus(symbol("left"));
    assertEquals("main left only deep", nodes());
    selection.focus(symbol("odd"));
    assertEquals(new GraphMode.Around(), selection.graphModeProperty().get());
    trail.back();
    assertEquals(symbol("left"), selection.focusProperty().get());
    assertEquals("main left only deep", nodes());
  }

  @Test
  void filterDimsTheRest() {
    open("main");
    selection.filter(Optional.of(symbols("left", "right")));
    BitSet dimmed = model.emphasisProperty().get().dimmed();
    assertEquals(scene().shown() - 2, dimmed.cardinality());
    selection.filter(Optional.empty());
    assertEquals(new BitSet(), model.emphasisProperty().get().dimmed());
  }

  @Test
  void deletedFocusIsKnown() {
    open("left");
    session.delete("Delete left", symbols("left"), Replacement.STUB);
    assertEquals("The focus is deleted: an export leaves a stub in its place.", model.descriptions().focusNotice());
    session.undo();
    assertEquals("", model.descriptions().focusNotice());
    session.delete("Delete left", symbols("left"), Replacement.NONE);
    assertEquals("The focus is deleted: an export leaves it out.", model.descriptions().focusNotice());
  }

  @Test
  void cardHasRetainedBytesAndTheFirstLines() {
    open("only");
    List<HoverCard> cards = new ArrayList<>();
    model.descriptions().describe(scene().nodeOf(symbol("only")), cards::add);
    assertEquals("only", cards.getFirst().words().name());
    assertEquals(List.of("define void @only() {", "  call void @deep()", "  ret void", "}"), cards.getFirst().lines());
    assertTrue(cards.getFirst().retained().startsWith("keeps "), cards.getFirst().retained());
  }

  @Test
  void everythingIsForgottenForAnotherModule() {
    open("deep");
    model.modes().path(symbol("deep"));
    session.open(TextModules.open("define void @main() {\n  ret void\n}\n"));
    assertEquals("main", nodes());
    assertEquals(List.of(), selection.pathProperty().get());
    assertEquals(List.of(), failures);
  }
}
