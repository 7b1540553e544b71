package org.mergescope.model.prune;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.oracle.InstalledTool.Answer;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Every case of `ir-cases`, exported without what `main` does not reach, is still a module to every opt that accepts
/// the case itself, and one from which nothing more can be taken.
class PrunedCasesTest {
  private static final Answer SILENT = new Answer(0, "", "");
  private static final Set<Integer> VERSIONS = new TreeSet<>(List.of(14, 19, 22));

  @TempDir
  private Path directory;

  static Stream<Path> cases() throws IOException, URISyntaxException {
    Path cases = Path.of(Objects.requireNonNull(PrunedCasesTest.class.getResource("/ir-cases")).toURI());
    try (Stream<Path> files = Files.list(cases)) {
      return files.filter(file -> file.toString().endsWith(".ll")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAcceptedByOpt(Path original) throws IOException, IrFormatException, RootsException {
    for (int version : VERSIONS) {
      PrunePlan plan = plan(original, version);
      Path pruned = directory.resolve("pruned.ll");
      PrunedModuleWriter.write(plan, pruned, done -> {}, () -> false);
      assertEquals(Edited.text(plan).length(), Files.readString(pruned).length());
      if (isReadable(original, version)) {
        assertEquals(SILENT, verify(pruned, version), "opt-" + version);
      }
      if (plan.deletions().count() < plan.module().symbolCount()) {
        assertEquals(List.of(), plan(pruned, version).edits());
      }
    }
  }

  /// A crash of an opt of another age is none of our business.
  private boolean isReadable(Path original, int version) throws IOException {
    return verify(original, version).equals(SILENT);
  }

  private Answer verify(Path module, int version) throws IOException {
    String text = Files.readString(module, StandardCharsets.ISO_8859_1);
    boolean opaque = version == 14 && text.matches("(?s).*\\bptr\\b.*");
    return InstalledTool.require("opt-" + version)
        .run(directory, opaque ? "-opaque-pointers" : "-S", "-passes=verify", "-disable-output", module.toString());
  }

  private static PrunePlan plan(Path module, int version) throws IOException, IrFormatException, RootsException {
    CallGraph graph = CallGraph.of(ModuleIndexer.index(IrText.map(module), done -> {}, () -> false));
    Reachability reachability = Reachability.of(graph, Roots.MAIN, LivenessPolicy.ofVersion(version));
    PrunePlan plan = PrunePlan.of(
        reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE));
    assertEquals(List.of(), plan.blockers());
    return plan;
  }
}
