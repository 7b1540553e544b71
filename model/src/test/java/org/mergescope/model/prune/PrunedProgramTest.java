package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A program without what `main` never reaches links and prints what it printed before.
class PrunedProgramTest {
  @TempDir
  private static Path directory;

  static Stream<CompiledModule> modules() {
    return CompiledModule.all(directory).stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void runsAsBefore(CompiledModule compiled) throws IOException, IrFormatException, RootsException {
    CallGraph graph =
        CallGraph.of(ModuleIndexer.index(IrText.map(compiled.module()), done -> {}, () -> false));
    Reachability reachability = Reachability.of(graph, Roots.MAIN, LivenessPolicy.of(graph.module()));
    PrunePlan plan = PrunePlan.of(
        reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE));
    assertTrue(plan.bytesAfter() < plan.bytesBefore());
    Path pruned = compiled.file(".pruned.ll");
    PrunedModuleWriter.write(plan, pruned, done -> {}, () -> false);
    Answer before = compiled.run(compiled.module(), "before");
    assertTrue(before.isSilent() && before.output().lines().count() > 3, before.toString());
    assertEquals(before, compiled.run(pruned, "after"));
    assertTrue(Files.size(directory.resolve("after")) <= Files.size(directory.resolve("before")));
  }
}
