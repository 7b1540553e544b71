package org.mergescope.model.oracle;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Edit;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.prune.PrunedModuleWriter;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Modules of real compilers, each from many sets of roots of any kind and linkage, against opt of the same version:
/// the same symbols survive, opt reads the export in silence, no byte changes outside the plan, and there is nothing left
/// to prune in the export.
class OptDifferentialTest {
  private static final boolean THOROUGH =
      "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("oracle"));
  private static final int RANDOM_SETS = THOROUGH ? 20 : 3;
  private static final int MOST_ROOTS = 5;

  @TempDir
  Path folder;

  static Stream<RealModule> modules() {
    return Stream.of(
        RealModule.of(14, "-O0 -g", "prune/tables.c"),
        RealModule.of(19, "-O2", "prune/tables.c"),
        RealModule.of(22, "-O1", "prune/tables.c"),
        RealModule.of(14, "-O2", "programs/dispatch.c"),
        RealModule.of(19, "-O1 -g", "programs/dispatch.c"),
        RealModule.of(22, "-O0", "programs/dispatch.c"),
        RealModule.of(14, "-O1 -g -fcommon", "programs/runtime.c"),
        RealModule.of(19, "-O0 -fPIC", "programs/runtime.c"),
        RealModule.of(22, "-O2 -g", "programs/runtime.c"),
        RealModule.of(14, "-O0 -g", "programs/shapes.cpp"),
        RealModule.of(19, "-O1", "programs/shapes.cpp"),
        RealModule.of(22, "-O2 -g", "prune/shapes.cpp"),
        RealModule.of(14, "-O2", "programs/plugins.cpp"),
        RealModule.of(19, "-O0 -g", "programs/plugins.cpp"),
        RealModule.of(22, "-O1", "programs/plugins.cpp"),
        RealModule.of(
            22, "-O1 -flto -fvisibility=hidden -fwhole-program-vtables -fvirtual-function-elimination",
            "programs/plugins.cpp"),
        RealModule.of(19, "-O2 -flto=thin", "programs/dispatch.c"),
        RealModule.of(22, "-O0 -flto=thin", "programs/runtime.c"),
        RealModule.of(0, "-C opt-level=0", "programs/orders.rs"),
        RealModule.of(0, "-C opt-level=2 -C panic=abort", "programs/orders.rs"),
        RealModule.of(0, "-C debuginfo=1", "programs/events.rs"),
        RealModule.of(0, "-C opt-level=1 -C panic=abort", "programs/events.rs"),
        RealModule.of(14, "-O1", "prune/tables.c", "programs/runtime.c"),
        RealModule.of(19, "-O0 -g", "programs/plugins.cpp", "programs/shapes.cpp", "programs/runtime.c"),
        RealModule.of(22, "-O2", "programs/shapes.cpp", "programs/plugins.cpp", "prune/tables.c"),
        RealModule.of(0, "-C opt-level=1", "programs/events.rs", "programs/plugins.cpp", "prune/tables.c"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void exportsWhatOptKeeps(RealModule recipe) throws Exception {
    RealModule.Made made = recipe.make(folder);
    ModuleIndex index = Indexed.file(made.file());
    CallGraph graph = CallGraph.of(index);
    LivenessPolicy policy = LivenessPolicy.ofVersion(made.version()).withoutChosenRoots();
    Path library = Opt.require(made.version()).run(folder, made.file(), Opt.LIBRARY, List.of()).orElseThrow();
    Reachability whole = Reachability.of(graph, new Roots.Exported(), policy);
    assertEquals("", Survivors.printed(library).difference(Survivors.of(index, whole.unreachable())));
    byte[] before = Files.readAllBytes(made.file());
    List<List<String>> sets = rootSets(index, new Random(recipe.toString().hashCode()));
    IntStream.range(0, sets.size()).parallel().forEach(i -> {
      Path place = folder.resolve("set" + i);
      try {
        new Comparison(made, graph, policy, before, Files.createDirectory(place)).from(sets.get(i));
      } catch (Exception e) {
        throw new AssertionError(recipe + " from " + sets.get(i), e);
      }
    });
  }

  static Stream<RealModule> programs() {
    return Stream.of(
        RealModule.of(14, "-O1 -g", "programs/runtime.c"),
        RealModule.of(22, "-O2", "programs/runtime.c"),
        RealModule.of(19, "-O0 -g", "programs/plugins.cpp"),
        RealModule.of(22, "-O2", "programs/plugins.cpp", "prune/tables.c"));
  }

  /// Start-up and exit code, weak and thread-local symbols, assembly and sections do what they did.
  @ParameterizedTest
  @MethodSource("programs")
  void linksToAProgramThatPrintsTheSame(RealModule recipe) throws Exception {
    RealModule.Made made = recipe.make(folder);
    CallGraph graph = CallGraph.of(Indexed.file(made.file()));
    Reachability reachability = Reachability.of(graph, Roots.MAIN, LivenessPolicy.of(graph.module()));
    PrunePlan plan =
        PrunePlan.of(reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE));
    assertTrue(plan.bytesAfter() < plan.bytesBefore());
    Path pruned = folder.resolve("pruned.ll");
    PrunedModuleWriter.write(plan, pruned, done -> {}, () -> false);
    Llvm llvm = new Llvm(made.version(), folder);
    String output = llvm.output(made.file(), List.of(), List.of());
    assertTrue(output.lines().count() > 3, output);
    assertEquals(output, llvm.output(pruned, List.of(), List.of()));
  }

  /// One module, for all sets of roots.
  @SuppressWarnings("ArrayRecordComponent") // The module's bytes; not compared.
  private record Comparison(
      RealModule.Made made, CallGraph graph, LivenessPolicy policy, byte[] before, Path folder) {
    void from(List<String> roots) throws Exception {
      Opt opt = Opt.require(made.version());
      PrunePlan plan = plan(graph, roots);
      assertEquals(List.of(), plan.blockers(), roots::toString);
      Path expected = opt.run(folder, made.file(), Opt.WHOLE_PROGRAM, roots).orElseThrow();
      Survivors ours = Survivors.of(graph.module(), plan.deletions().symbols());
      assertEquals("", Survivors.printed(expected).difference(ours), roots::toString);
      Path pruned = folder.resolve("pruned.ll");
      PrunedModuleWriter.write(plan, pruned, done -> {}, () -> false);
      assertUntouched(plan, Files.readAllBytes(pruned));
      assertEquals(new InstalledTool.Answer(0, "", ""), opt.verify(folder, pruned), roots::toString);
      if (plan.bytesAfter() > 0) {
        assertNothingLeft(pruned, roots);
      }
    }

    private PrunePlan plan(CallGraph of, List<String> roots) throws RootsException {
      Reachability reachability = Reachability.of(of, new Roots.Named(roots), policy);
      return PrunePlan.of(reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE));
    }

    /// Between the edits stand the bytes that stood there.
    private void assertUntouched(PrunePlan plan, byte[] after) {
      int from = 0;
      int to = 0;
      for (Edit edit : plan.edits()) {
        int kept = (int) edit.start() - from;
        assertTrue(kept >= 0, edit::toString);
        assertEquals(-1, Arrays.mismatch(before, from, from + kept, after, to, to + kept), edit::toString);
        from = (int) edit.end();
        to += kept + edit.replacement().getBytes(StandardCharsets.UTF_8).length;
      }
      assertEquals(-1, Arrays.mismatch(before, from, before.length, after, to, after.length));
    }

    private void assertNothingLeft(Path pruned, List<String> roots) throws Exception {
      ModuleIndex index = Indexed.file(pruned);
      List<String> left = roots.stream()
          .filter(root -> index.symbol(root) >= 0 && index.isDefinition(index.symbol(root)))
          .toList();
      if (!left.isEmpty()) {
        assertEquals(List.of(), plan(CallGraph.of(index), left).edits(), left::toString);
      }
    }
  }

  /// `main`, then names that mean themselves to opt, which takes a list of patterns.
  private static List<List<String>> rootSets(ModuleIndex index, Random random) {
    List<String> names = IntStream.range(0, index.symbolCount())
        .filter(symbol -> index.isDefinition(symbol) && !index.isUnnamed(symbol))
        .mapToObj(index::name)
        .filter(name -> name.matches("[A-Za-z0-9_.$]+") && !name.startsWith("llvm."))
        .toList();
    assertTrue(names.size() > 20, names.toString());
    List<List<String>> sets = new ArrayList<>();
    sets.add(List.of("main"));
    for (int i = 0; i < RANDOM_SETS; i++) {
      sets.add(
          random.ints(1 + i % MOST_ROOTS, 0, names.size()).mapToObj(names::get).distinct().toList());
    }
    return sets;
  }
}
