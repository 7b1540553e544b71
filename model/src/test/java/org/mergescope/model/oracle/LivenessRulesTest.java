package org.mergescope.model.oracle;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// One small module a rule, and the cases with recorded survivors, against every installed opt: what it leaves is what
/// we call alive.
class LivenessRulesTest {
  /// Constants that the parser of LLVM 14 folds are mentions to us.
  private static final String FOLDED = "18-constant-folding";

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("modules")
  void keepsWhatOptKeeps(String name, int version) throws Exception {
    Path module = resource(name);
    Opt opt = Opt.require(version);
    Optional<Path> left = opt.run(folder, module, Opt.WHOLE_PROGRAM, List.of("main"));
    assertEquals(isRefused(module, version), left.isEmpty(), "whether opt refuses the module");
    if (left.isPresent()) {
      CallGraph graph = CallGraph.of(Indexed.file(module));
      String folded = name.contains(FOLDED) ? " +f1 +f2 +f3 +f5 +f6 +f8" : "";
      assertEquals(folded, difference(left.get(), graph, Roots.MAIN, version));
      Path library = opt.run(folder, module, Opt.LIBRARY, List.of()).orElseThrow();
      assertEquals("", difference(library, graph, new Roots.Exported(), version));
    }
  }

  private static String difference(Path left, CallGraph graph, Roots roots, int version) throws Exception {
    LivenessPolicy policy = LivenessPolicy.ofVersion(version).withoutChosenRoots();
    Reachability reachability = Reachability.of(graph, roots, policy);
    Survivors ours = Survivors.of(graph.module(), reachability.unreachable()).withoutIntrinsics();
    return Survivors.printed(left).withoutIntrinsics().difference(ours);
  }

  static Stream<Object[]> modules() throws IOException, URISyntaxException {
    List<Object[]> all = new ArrayList<>();
    for (String folder : List.of("/liveness", "/ir-cases")) {
      try (Stream<Path> files = Files.list(resource(folder))) {
        for (String file : files.map(path -> path.getFileName().toString()).sorted().toList()) {
          for (int version : file.endsWith(".ll") ? List.of(14, 19, 22) : List.<Integer>of()) {
            all.add(new Object[] {folder + "/" + file, version});
          }
        }
      }
    }
    return all.stream();
  }

  /// Recorded in a comment of the module, or beside it in a section that starts with `!`; one file is of LLVM 3.3.
  private static boolean isRefused(Path module, int version) throws IOException {
    Path recorded = module.resolveSibling(module.getFileName().toString().replace(".ll", ".expected"));
    if (!Files.exists(recorded)) {
      return Files.readString(module).contains("; not for opt " + version);
    }
    if (module.getFileName().toString().startsWith("22-")) {
      return true;
    }
    return Pattern.compile("(?m)^## opt .*\\b" + version + "\\.\\d.*\\R!").matcher(Files.readString(recorded)).find();
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(LivenessRulesTest.class.getResource(name), name).toURI());
  }
}
