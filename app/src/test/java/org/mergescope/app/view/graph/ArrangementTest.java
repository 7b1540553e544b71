package org.mergescope.app.view.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Hiding, pinning, folding, tags and budgets.
class ArrangementTest {
  private final List<Exception> failures = new ArrayList<>();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final Selection selection = new Selection();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final GraphViewModel model = new GraphViewModel(
      session,
      selection,
      tasks,
      CharWidths.measured(character -> 7),
      new Layouter(LayeredLayout::of, Duration.ofMinutes(1)),
      failures::add);
  private final Arrangement arrangement = model.arrangement();

  /// `main` calls `even`, which calls `odd` and is called by it; `odd` calls `leaf`.
  private static OpenModule cycle() {
    return TextModules.open("""
        define void @main() {
          call void @even()
          ret void
        }
        define void @even() {
          call void @odd()
          ret void
        }
        define void @odd() {
          call void @even()
          call void @leaf()
          ret void
        }
        define void @leaf() {
          ret void
        }
        """);
  }

  /// So many functions that call `panic`, and `main` that calls the first two of them.
  private static OpenModule hub(int callers) {
    return TextModules.open(
        "define void @main() {\n  call void @f000()\n  call void @f001()\n  ret void\n}\n"
            + "define void @panic() {\n  ret void\n}\n"
            + IntStream.range(0, callers)
                .mapToObj("define void @f%03d() {\n  call void @panic()\n  ret void\n}\n"::formatted)
                .collect(joining()));
  }

  private OpenModule open(OpenModule module, String focus) {
    session.open(module);
    selection.focus(module.index().symbol(focus));
    model.modes().around();
    return module;
  }

  private GraphScene scene() {
    return model.drawingProperty().get().scene();
  }

  private int node(OpenModule module, String name) {
    return scene().nodeOf(module.index().symbol(name));
  }

  @Test
  void hiddenNodeGoesAndComesBack() {
    OpenModule module = open(cycle(), "main");
    arrangement.hide(node(module, "odd"), 0);
    assertEquals("main even", ScenePicture.nodes(scene()));
    arrangement.hide(node(module, "main"), 0);
    assertEquals("main even", ScenePicture.nodes(scene()));
    arrangement.layOutAgain();
    assertEquals("main even odd", ScenePicture.nodes(scene()));
  }

  @Test
  void movedNodeStaysWhereItWasPut() {
    OpenModule module = open(cycle(), "main");
    int even = node(module, "even");
    Box before = model.drawingProperty().get().layout().boxes().get(even);
    arrangement.move(even, -200, 300);
    model.depths().changeCallees(1);
    GraphDrawing moved = model.drawingProperty().get();
    assertEquals(before.movedTo(-200, 300), moved.layout().boxes().get(node(module, "even")));
    assertEquals(true, moved.pinned().get(node(module, "even")));
    assertEquals(true, moved.layout().bounds().contains(-200, 300));
    arrangement.layOutAgain();
    assertEquals(0, model.drawingProperty().get().pinned().cardinality());
  }

  @Test
  void edgesFollowAMovedNode() {
    OpenModule module = open(cycle(), "main");
    int even = node(module, "even");
    arrangement.move(even, 900, 700);
    GraphDrawing moved = model.drawingProperty().get();
    int edge = moved.scene().edges().indexOf(new GraphEdge(0, even, EdgeKind.CALL, 1));
    Box box = moved.layout().boxes().get(even);
    assertEquals(new Route.Point(box.x(), box.centreY()), moved.layout().routes().get(edge).points().getLast());
  }

  @Test
  void pinKeepsANodeWhereItIsAndLetsItGo() {
    OpenModule module = open(cycle(), "main");
    GraphLayout before = model.drawingProperty().get().layout();
    arrangement.togglePin(node(module, "odd"));
    assertEquals(before.boxes(), model.drawingProperty().get().layout().boxes());
    assertEquals(1, model.drawingProperty().get().pinned().cardinality());
    arrangement.togglePin(node(module, "odd"));
    assertEquals(0, model.drawingProperty().get().pinned().cardinality());
  }

  @Test
  void cycleFoldsAndUnfolds() {
    OpenModule module = open(cycle(), "main");
    arrangement.toggleFold(node(module, "odd"));
    assertEquals("""
        main ROOT
        even  ⟳ 2 LIVE
        leaf LIVE
        main -> even  ⟳ 2
        even  ⟳ 2 -> leaf
        """, ScenePicture.of(scene()));
    assertEquals(node(module, "even"), node(module, "odd"));
    arrangement.toggleFold(node(module, "odd"));
    assertEquals("main even odd", ScenePicture.nodes(scene()));
    arrangement.toggleFold(node(module, "main"));
    assertEquals("‘main’ is in no cycle.", model.remarkProperty().get());
  }

  @Test
  void whatIsTooMuchFoldsItsCyclesByItself() {
    String ring = IntStream.range(0, 90)
        .mapToObj(i -> "define void @r%02d() {\n  call void @r%02d()\n  ret void\n}\n".formatted(i, (i + 1) % 90))
        .collect(joining());
    String all = IntStream.range(0, 90).mapToObj("  call void @r%02d()\n"::formatted).collect(joining());
    open(TextModules.open("define void @main() {\n" + all + "  ret void\n}\n" + ring), "main");
    assertEquals("main r00  ⟳ 90", ScenePicture.nodes(scene()));
  }

  @Test
  void hubIsATagAtItsCallersUntilItIsWantedAsANode() {
    OpenModule module = open(hub(201), "main");
    assertEquals("""
        main ROOT
        f000 LIVE (·panic)
        f001 LIVE (·panic)
        main -> f000
        main -> f001
        """, ScenePicture.of(scene()));
    arrangement.toggleStub(module.index().symbol("panic"));
    assertEquals("main f000 f001 panic", ScenePicture.nodes(scene()));
    arrangement.toggleStub(module.index().symbol("f001"));
    assertEquals("main f000 panic", ScenePicture.nodes(scene()));
  }

  @Test
  void fewerCallersMakeNoHub() {
    open(hub(200), "main");
    assertEquals("main f000 f001 panic", ScenePicture.nodes(scene()));
  }

  @Test
  void hubInTheFocusIsANode() {
    open(hub(412), "panic");
    assertEquals(16, scene().shown());
    assertEquals(413, scene().total());
    arrangement.open(scene().nodes().size() - 1, true);
    assertEquals(300, scene().shown());
    arrangement.spend(arrangement.budget().widened());
    assertEquals(413, scene().shown());
    arrangement.spend(Budget.USUAL);
    assertEquals(16, scene().shown());
    arrangement.spend(arrangement.budget().readable());
    assertEquals(300, scene().shown());
  }

  @Test
  void possibleCallsAreDrawnWhenAskedFor() {
    open(TextModules.open("""
        define void @main(ptr %f) {
          call void %f(i32 1)
          store ptr @handler, ptr null
          ret void
        }
        define void @handler(i32 %x) {
          ret void
        }
        define void @other(i32 %x) {
          ret void
        }
        @table = constant [1 x ptr] [ptr @other]
        """), "main");
    assertEquals("main ~> handler\n", edges());
    arrangement.choose(arrangement.choicesProperty().get().showingPossible(true));
    assertEquals("main ~> handler\nmain ?> other\n", edges());
    assertEquals(List.of(), failures);
  }

  @Test
  void possibleCallersAreAroundTheFocusWithinTheBudget() {
    String many = IntStream.range(0, 20)
        .mapToObj("define void @may%02d(ptr %%f) {\n  call void %%f(i32 1)\n  ret void\n}\n"::formatted)
        .collect(joining());
    open(TextModules.open(many + """
        define void @main() {
          ret void
        }
        define void @other(i32 %x) {
          ret void
        }
        @table = constant [1 x ptr] [ptr @other]
        """), "other");
    model.modes().around();
    assertEquals(2, scene().shown());
    arrangement.choose(arrangement.choicesProperty().get().showingPossible(true));
    assertEquals(16, scene().shown());
    assertEquals(22, scene().total());
    assertEquals(15, scene().allEdges().stream().filter(edge -> edge.kind() == EdgeKind.POSSIBLE).count());
    String facts = model.descriptions().words(scene().nodeOf(model.middle())).orElseThrow().facts();
    assertTrue(facts.endsWith("1 caller · 0 callees · 15 may call it through pointers"), facts);
    assertEquals(List.of(), failures);
  }

  private String edges() {
    return ScenePicture.of(scene()).lines().filter(line -> line.contains(">")).collect(joining("\n", "", "\n"));
  }
}
