package org.mergescope.model.oracle;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Real modules with roots chosen at random, of any linkage, and as libraries, against opt of their version.
class RandomRootsTest {
  private static final int RUNS = 5;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({
    "14, shapes.cpp, -O0",
    "14, dispatch.c, -O0",
    "14, dispatch.c, -O2",
    "19, shapes.cpp, -O1",
    "19, dispatch.c, -O0",
    "22, shapes.cpp, -O0",
    "22, dispatch.c, -O2",
    "22, dispatch.c, -O0",
  })
  void keepsWhatOptKeeps(int version, String source, String optimization) throws Exception {
    Path module = compiled(version, source, optimization);
    ModuleIndex index = Indexed.file(module);
    CallGraph graph = CallGraph.of(index);
    LivenessPolicy policy = LivenessPolicy.of(index).withoutChosenRoots();
    assertEquals(version, policy.version());
    Opt opt = Opt.require(version);
    Path library = opt.run(folder, module, Opt.LIBRARY, List.of()).orElseThrow();
    assertEquals("", Survivors.printed(library).difference(survivors(graph, new Roots.Exported(), policy)));
    List<String> names = definedNames(index);
    Random random = new Random(version * 31L + source.length());
    for (int run = 0; run < RUNS; run++) {
      List<String> roots = new ArrayList<>();
      for (int i = 0; i <= run; i++) {
        roots.add(names.get(random.nextInt(names.size())));
      }
      Path left = opt.run(folder, module, Opt.WHOLE_PROGRAM, roots).orElseThrow();
      Survivors ours = survivors(graph, new Roots.Named(roots), policy);
      assertEquals("", Survivors.printed(left).difference(ours), roots.toString());
    }
  }

  private static Survivors survivors(CallGraph graph, Roots roots, LivenessPolicy policy) throws Exception {
    return Survivors.of(graph.module(), Reachability.of(graph, roots, policy).unreachable());
  }

  /// Names that mean themselves to opt, which takes a list of patterns.
  private static List<String> definedNames(ModuleIndex index) {
    List<String> names = new ArrayList<>();
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      boolean body = index.kind(symbol) == SymbolKind.FUNCTION && index.isDefinition(symbol);
      if (body && index.name(symbol).matches("[A-Za-z0-9_.$]+") && !index.isUnnamed(symbol)) {
        names.add(index.name(symbol));
      }
    }
    return names;
  }

  private Path compiled(int version, String source, String optimization) throws Exception {
    Path module = folder.resolve(source + ".ll");
    InstalledTool clang = InstalledTool.require(source.endsWith(".c") ? "clang-" + version : "clang++-" + version);
    InstalledTool.Answer answer =
        clang.run(
            folder, optimization, "-S", "-emit-llvm", program(source).toString(), "-o", module.toString());
    assertEquals(new InstalledTool.Answer(0, "", ""), answer);
    return module;
  }

  private static Path program(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(RandomRootsTest.class.getResource("/programs/" + name), name).toURI());
  }
}
