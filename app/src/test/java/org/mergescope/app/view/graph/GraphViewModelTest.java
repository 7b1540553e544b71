package org.mergescope.app.view.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.model.prune.Replacement;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GraphViewModelTest {
  private static final OpenModule SMALL = TextModules.open("""
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
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final Selection selection = new Selection();
  private int layouts;
  private final GraphViewModel model = new GraphViewModel(
      session,
      selection,
      tasks,
      CharWidths.measured(character -> 7),
      new Layouter(this::layout, Duration.ofMinutes(1)),
      failures::add);

  private GraphLayout layout(GraphShape shape) {
    layouts++;
    return LayeredLayout.of(shape);
  }

  private static OpenModule large() {
    return TextModules.open(
        "define void @main() {\n"
            + IntStream.range(0, 310).mapToObj("  call void @leaf%03d()\n"::formatted).collect(joining())
            + "  ret void\n}\n"
            + IntStream.range(0, 310).mapToObj("define void @leaf%03d() {\n  ret void\n}\n"::formatted).collect(joining()));
  }

  private GraphScene scene() {
    return model.drawingProperty().get().scene();
  }

  private int node(String name) {
    return scene().nodeOf(SMALL.index().symbol(name));
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    IntStream.of(set).forEach(bits::set);
    return bits;
  }

  @Test
  void nothingOpenIsEmpty() {
    assertTrue(model.drawingProperty().get().isEmpty());
    assertEquals(0, layouts);
  }

  @Test
  void smallModuleShowsWhole() {
    session.open(SMALL);
    assertEquals("main run stop old", ScenePicture.nodes(scene()));
    assertTrue(model.wholePossibleProperty().get());
  }

  @Test
  void largeModuleShowsTheNeighbourhoodOfItsRoot() {
    session.open(large());
    assertEquals(16, scene().shown());
    assertEquals(311, scene().total());
    assertEquals("+295 more", scene().nodes().getLast().label());
    assertFalse(model.wholePossibleProperty().get());
  }

  @Test
  void bundleOpensWhenChosen() {
    session.open(large());
    model.picking().choose(16);
    assertEquals(31, scene().shown());
    model.arrangement().spend(model.arrangement().budget().widened());
    assertEquals(131, scene().shown());
  }

  @Test
  void anotherFocusForgetsWhatWasOpened() {
    OpenModule module = large();
    session.open(module);
    model.picking().choose(16);
    selection.focus(module.index().symbol("leaf007"));
    assertEquals("leaf007 main", ScenePicture.nodes(scene()));
    selection.focus(module.index().symbol("main"));
    assertEquals(16, scene().shown());
  }

  @Test
  void focusInAWholeModuleMovesNothing() {
    session.open(SMALL);
    GraphDrawing before = model.drawingProperty().get();
    selection.focus(SMALL.index().symbol("stop"));
    assertSame(before, model.drawingProperty().get());
    assertEquals(new Emphasis(2, bits(2), -1, bits(0, 1), bits(), bits()), model.emphasisProperty().get());
  }

  @Test
  void focusOfAnotherModuleIsNotDeleted() {
    OpenModule module = large();
    session.open(module);
    selection.focus(module.index().symbol("leaf309"));
    session.open(SMALL);
    assertEquals("", model.descriptions().focusNotice());
  }

  @Test
  void deadFocusHasNoChainThatKeepsIt() {
    session.open(SMALL);
    selection.focus(SMALL.index().symbol("old"));
    assertEquals(new Emphasis(3, bits(3), -1, bits(), bits(), bits()), model.emphasisProperty().get());
  }

  @Test
  void deletionRepaintsWithoutALayout() {
    session.open(SMALL);
    session.delete("Delete run", bits(SMALL.index().symbol("run")), Replacement.STUB);
    assertEquals("""
        main ROOT
        run DELETED
        stop DEAD
        old DEAD
        main -> run
        run -> stop
        old -> stop
        """, ScenePicture.of(scene()));
    assertEquals(1, layouts);
    session.undo();
    assertEquals("stop LIVE", ScenePicture.of(scene()).lines().toList().get(2));
    assertEquals(1, layouts);
  }

  @Test
  void choosingSelectsAndFocusingFocuses() {
    session.open(SMALL);
    model.picking().choose(node("run"));
    assertEquals(bits(SMALL.index().symbol("run")), selection.symbolsProperty().get());
    assertEquals(Selection.NONE, selection.focusProperty().get());
    model.picking().toggle(node("old"));
    assertEquals(bits(1, 3), model.emphasisProperty().get().selected());
    model.picking().focus(node("stop"));
    assertEquals(SMALL.index().symbol("stop"), selection.focusProperty().get());
    model.picking().choose(-1);
    assertEquals(bits(), selection.symbolsProperty().get());
  }

  @Test
  void depthsChangeTheNeighbourhood() {
    session.open(SMALL);
    selection.focus(SMALL.index().symbol("run"));
    model.modes().around();
    assertEquals("run stop main", ScenePicture.nodes(scene()));
    model.depths().changeCallers(-1);
    assertEquals("run stop", ScenePicture.nodes(scene()));
    model.depths().changeCallees(-5);
    assertEquals("run", ScenePicture.nodes(scene()));
  }

  @Test
  void arrowsLeadToCallersCalleesAndNeighboursInTheLayer() {
    session.open(SMALL);
    GraphDrawing drawing = model.drawingProperty().get();
    assertEquals(node("run"), Steps.next(drawing, node("main"), Steps.Way.TO_CALLEE));
    assertEquals(node("main"), Steps.next(drawing, node("run"), Steps.Way.TO_CALLER));
    assertEquals(-1, Steps.next(drawing, node("main"), Steps.Way.TO_CALLER));
    assertEquals(node("old"), Steps.next(drawing, node("main"), Steps.Way.DOWN));
    assertEquals(node("main"), Steps.next(drawing, node("old"), Steps.Way.UP));
  }

  @Test
  void wordsSayStateSizeAndNeighbours() {
    session.open(SMALL);
    assertEquals(
        new NodeWords("stop", "live · 34 B of IR · 2 callers · 0 callees"),
        model.descriptions().words(node("stop")).orElseThrow());
  }

  @Test
  void closingShowsNothing() {
    session.open(SMALL);
    session.close();
    assertTrue(model.drawingProperty().get().isEmpty());
    assertEquals(List.of(), failures);
  }

  @Test
  void locksFollowTheUsersChoice() {
    session.open(SMALL);
    session.exclude("keep", symbols("main"));
    assertEquals(bits(node("main")), model.emphasisProperty().get().locked());
    session.include("let go", symbols("main"));
    assertEquals(bits(), model.emphasisProperty().get().locked());
  }

  private static BitSet symbols(String name) {
    return bits(SMALL.index().symbol(name));
  }
}
