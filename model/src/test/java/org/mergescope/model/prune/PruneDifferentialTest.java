package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.oracle.InstalledTool.Answer;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Programs of real compilers, pruned by random choices: LLVM accepts every result in silence.
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

  private static Path export(PrunePlan plan, CompiledModule compiled) throws IOException {
    Path pruned = compiled.file(".pruned.ll");
    PrunedModuleWriter.write(plan, pruned, done -> {}, () -> false);
    assertEquals(Edited.text(plan), Files.readString(pruned));
    assertEquals(plan.bytesAfter(), Files.size(pruned));
    return pruned;
  }
}
