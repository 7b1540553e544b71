package org.mergescope.app.view.graph;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.TextModules;
import org.mergescope.model.prune.Deletions;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

class GraphSceneTest {
  private static final String SHOP = """
      @vtable = constant { [1 x ptr] } { [1 x ptr] [ptr @area] }
      @greeting = private constant [3 x i8] c"hi\\00"
      @other = alias void (), ptr @run
      declare i32 @puts(ptr)
      declare void @never_used()
      declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
      define i32 @main() {
        call void @run()
        call void @run()
        store ptr @vtable, ptr null
        ret i32 0
      }
      define void @run() {
        call i32 @puts(ptr @greeting)
        call void @llvm.memcpy.p0.p0.i64(ptr null, ptr null, i64 0, i1 false)
        call void @run()
        ret void
      }
      define i32 @area() {
        ret i32 0
      }
      define void @old() {
        call void @run()
        store ptr @area, ptr null
        ret void
      }
      """;

  private static GraphScene scene(OpenModule module, GraphQuery query) {
    return scene(module, query, GraphChoices.NONE);
  }

  private static GraphScene scene(OpenModule module, GraphQuery query, GraphChoices choices) {
    ModuleState state = ModuleState.of(module, Deletions.NOTHING, module.reachability());
    return new SceneBuilder(new GraphFacts(module), state, choices, module::displayName).scene(query);
  }

  private static GraphScene around(OpenModule module, String focus, int callers, int callees, Budget budget) {
    return scene(module, new GraphQuery.Around(module.index().symbol(focus), callers, callees, budget));
  }

  /// `hub` calls so many leaves, the later the larger, and `main` calls `hub`.
  private static OpenModule hub(int leaves) {
    return TextModules.open(
        "define void @main() {\n  call void @hub()\n  ret void\n}\ndefine void @hub() {\n"
            + IntStream.range(0, leaves).mapToObj(i -> "  call void @leaf%02d()\n".formatted(i)).collect(joining())
            + "  ret void\n}\n"
            + IntStream.range(0, leaves)
                .mapToObj(i -> "define void @leaf%02d() {\n%s  ret void\n}\n".formatted(i, "  fence seq_cst\n".repeat(i)))
                .collect(joining()));
  }

  @Test
  void wholeModuleHasFunctionsUsedDeclarationsAndTablesOfFunctions() {
    assertEquals("""
        vtable LIVE
        other DEAD
        puts EXTERNAL
        main ROOT
        run LIVE recursive
        area LIVE
        old DEAD
        vtable t> area
        other ~> run
        main -> run ×2
        main ~> vtable
        run -> puts
        old -> run
        old ~> area
        """, ScenePicture.of(scene(TextModules.open(SHOP), new GraphQuery.Whole(-1))));
  }

  @Test
  void focusIsShownEvenWhereItsKindIsNot() {
    OpenModule module = TextModules.open(SHOP);
    GraphScene scene = scene(module, new GraphQuery.Whole(module.index().symbol("greeting")));
    assertEquals("vtable greeting other puts main run area old", ScenePicture.nodes(scene));
  }

  @Test
  void neighbourhoodGoesSoManyCallsBackAndOn() {
    OpenModule module = TextModules.open(SHOP);
    assertEquals("run puts", ScenePicture.nodes(around(module, "run", 0, 1, Budget.USUAL)));
    assertEquals("run main old other", ScenePicture.nodes(around(module, "run", 1, 0, Budget.USUAL)));
    assertEquals(
        "main run vtable area puts", ScenePicture.nodes(around(module, "main", 1, 2, Budget.USUAL)));
  }

  @Test
  void crowdedLevelShowsItsLargestAndBundlesTheRest() {
    GraphScene scene = around(hub(20), "hub", 1, 1, Budget.USUAL);
    assertEquals(
        "hub leaf19 leaf18 leaf17 leaf16 leaf15 leaf14 leaf13 leaf12 leaf11 leaf10 leaf09 leaf08 leaf07 leaf06 leaf05"
            + " main +5 more",
        ScenePicture.nodes(scene));
    assertEquals(new GraphEdge(0, 17, EdgeKind.CALL, 1), scene.edges().getLast());
    assertEquals(17, scene.shown());
    assertEquals(22, scene.total());
  }

  @Test
  void bundleOpensFifteenAtATime() {
    Budget opened = Budget.USUAL.openedAt(1);
    assertEquals(31, around(hub(33), "hub", 0, 1, opened).shown());
    assertEquals("+3 more", around(hub(33), "hub", 0, 1, opened).nodes().getLast().label());
    assertEquals(34, around(hub(33), "hub", 0, 1, opened.openedAt(1)).shown());
  }

  @Test
  void bundleOfOneIsShownInstead() {
    assertEquals(17, around(hub(16), "hub", 0, 1, Budget.USUAL).shown());
    assertEquals(17, around(hub(16), "hub", 0, 1, Budget.USUAL).nodes().size());
  }

  @Test
  void callersBundlePointsAtTheFocus() {
    String callers = IntStream.range(0, 20)
        .mapToObj(i -> "define void @c%02d() {\n  call void @main()\n  ret void\n}\n".formatted(i))
        .collect(joining());
    OpenModule module = TextModules.open("define void @main() {\n  ret void\n}\n" + callers);
    GraphScene scene = around(module, "main", 1, 0, Budget.USUAL);
    assertEquals(new GraphNode.More(-1, 5, "+5 more"), scene.nodes().getLast());
    assertEquals(new GraphEdge(16, 0, EdgeKind.CALL, 1), scene.edges().getLast());
  }

  @Test
  void hundredMoreGoToTheNearestLevels() {
    assertEquals(91, around(hub(90), "hub", 0, 1, Budget.USUAL.widened()).shown());
  }

  @Test
  void budgetGrowsToWhatIsReadableAndThenToWhatCanBeDrawn() {
    Budget budget = Budget.USUAL;
    assertEquals(60, budget.limit());
    assertEquals(75, budget.openedAt(2).limit());
    Budget readable = budget.widened().widened().widened();
    assertEquals(300, readable.limit());
    assertEquals(1_000, readable.widened().limit());
    assertEquals(new Budget(15, 60, Map.of(), 940), readable.widened());
  }

  @Test
  void deletionChangesStatesAndNothingElse() {
    OpenModule module = TextModules.open(SHOP);
    GraphScene before = scene(module, new GraphQuery.Whole(-1));
    GraphScene after = before.restated(symbol -> FunctionState.DELETED);
    assertEquals(before.edges(), after.edges());
    assertEquals(ScenePicture.nodes(before), ScenePicture.nodes(after));
    assertEquals("vtable DELETED", ScenePicture.of(after).lines().findFirst().orElseThrow());
  }
}
