package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.oracle.InstalledTool.Answer;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Programs of real compilers, pruned from random roots and by random choices: LLVM accepts every result in silence,
/// and the same symbols survive as in LLVM itself.
class PruneDifferentialTest {
  private static final boolean THOROUGH =
      "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("oracle"));
  private static final int RUNS = THOROUGH ? 30 : 3;

  @TempDir
  private static Path directory;

  static Stream<CompiledModule> modules() {
    return CompiledModule.all(directory).stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void keepsWhatLlvmKeepsFromAnyRoots(CompiledModule compiled)
      throws IOException, IrFormatException, RootsException {
    CallGraph graph = graph(compiled.module());
    Random random = new Random(7);
    for (int run = 0; run < RUNS; run++) {
      List<String> roots = randomRoots(graph.module(), random);
      PrunePlan plan = planOfDead(graph, roots, compiled.version());
      Path pruned = export(plan, compiled);
      assertEquals(new Answer(0, "", ""), compiled.verify(pruned), () -> "roots " + roots);
      assertEquals(compiled.survivors(roots), CompiledModule.symbols(pruned), () -> "roots " + roots);
      if (plan.bytesAfter() > 0 && CompiledModule.symbols(pruned).contains("define " + roots.getFirst())) {
        assertEquals(List.of(), planOfDead(graph(pruned), present(roots, pruned), compiled.version()).edits());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void acceptsAnyMixOfReplacements(CompiledModule compiled)
      throws IOException, IrFormatException, RootsException {
    CallGraph graph = graph(compiled.module());
    Reachability reachability =
        Reachability.of(graph, new Roots.Exported(), LivenessPolicy.ofVersion(compiled.version()));
    Random random = new Random(11);
    for (int run = 0; run < RUNS; run++) {
      Deletions deletions = Deletions.NOTHING;
      for (Replacement replacement : Replacement.values()) {
        BitSet chosen = IntStream.range(0, graph.module().symbolCount())
            .filter(symbol -> random.nextInt(12) == 0)
            .collect(BitSet::new, BitSet::set, BitSet::or);
        deletions = deletions.with(chosen, replacement);
      }
      BitSet removed = new BitSet();
      deletions.symbols().stream().filter(withReplacement(deletions, Replacement.NONE)).forEach(removed::set);
      deletions = deletions.with(deletions.withReferrers(reachability, removed), Replacement.NONE);
      PrunePlan plan = PrunePlan.of(reachability, deletions);
      BitSet blocking = new BitSet();
      plan.blockers().forEach(blocker -> blocking.set(blocker.deleted()));
      plan = PrunePlan.of(reachability, deletions.with(blocking, Replacement.STUB));
      assertEquals(List.of(), plan.blockers());
      assertEquals(new Answer(0, "", ""), compiled.verify(export(plan, compiled)));
    }
  }

  private static IntPredicate withReplacement(Deletions deletions, Replacement replacement) {
    return symbol -> deletions.replacement(symbol) == replacement;
  }

  private static CallGraph graph(Path module) throws IOException, IrFormatException {
    return CallGraph.of(ModuleIndexer.index(IrText.map(module), done -> {}, () -> false));
  }

  private static PrunePlan planOfDead(CallGraph graph, List<String> roots, int version) throws RootsException {
    LivenessPolicy policy = LivenessPolicy.ofVersion(version).withoutChosenRoots();
    Reachability reachability = Reachability.of(graph, new Roots.Named(roots), policy);
    PrunePlan plan = PrunePlan.of(
        reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE));
    assertEquals(List.of(), plan.blockers());
    return plan;
  }

  private static Path export(PrunePlan plan, CompiledModule compiled) throws IOException {
    Path pruned = compiled.file(".pruned.ll");
    PrunedModuleWriter.write(plan, pruned, done -> {}, () -> false);
    assertEquals(Edited.text(plan), Files.readString(pruned));
    assertEquals(plan.bytesAfter(), Files.size(pruned));
    return pruned;
  }

  private static List<String> randomRoots(ModuleIndex module, Random random) {
    List<String> names = IntStream.range(0, module.symbolCount())
        .filter(symbol -> module.isDefinition(symbol) && !module.isUnnamed(symbol))
        .mapToObj(module::name)
        .filter(name -> !name.startsWith("llvm."))
        .toList();
    assertTrue(names.size() > 10, names.toString());
    List<String> roots = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      roots.add(names.get(random.nextInt(names.size())));
    }
    return roots;
  }

  private static List<String> present(List<String> roots, Path module) throws IOException, IrFormatException {
    return roots.stream().filter(CompiledModule.symbols(module).stream()
        .filter(line -> line.startsWith("define "))
        .map(line -> line.substring("define ".length()))
        .toList()::contains).toList();
  }
}
