package org.mergescope.model.reach;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Every case of `ir-cases` against what the named versions of opt left of it.
class IrCasesTest {
  /// What we keep beyond opt: constants that LLVM's parser folds are mentions to us, and opt dropped the call of
  /// `llvm.dbg.value` only because the hand-made upgrade of that case has invalid debug info.
  private static final Map<String, Set<String>> KEPT_MORE =
      Map.of(
          "18-constant-folding-llvm14.ll",
              Set.of("define f1", "define f2", "define f3", "define f5", "define f6", "define f8"),
          "22-llvm33-syntax.ll", Set.of("declare llvm.dbg.value"));

  /// One section of a `.expected` file.
  record Expectation(Path module, int version, Set<String> survivors) {
    @Override
    public String toString() {
      return module.getFileName() + " as opt " + version;
    }
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void keepsWhatOptKeeps(Expectation expectation) throws IOException, IrFormatException, RootsException {
    ModuleIndex module = ModuleIndexer.index(IrText.map(expectation.module()), done -> {}, () -> false);
    LivenessPolicy policy = LivenessPolicy.ofVersion(expectation.version()).withoutChosenRoots();
    Reachability reachability = Reachability.of(CallGraph.of(module), Roots.MAIN, policy);
    Set<String> expected = new TreeSet<>(expectation.survivors());
    expected.addAll(KEPT_MORE.getOrDefault(expectation.module().getFileName().toString(), Set.of()));
    assertEquals(expected, Survivors.of(reachability));
  }

  static Stream<Expectation> expectations() throws IOException, URISyntaxException {
    Path cases = Path.of(Objects.requireNonNull(IrCasesTest.class.getResource("/ir-cases")).toURI());
    List<Expectation> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(cases)) {
      for (Path file : files.filter(path -> isExpectation(path)).sorted().toList()) {
        read(file, all);
      }
    }
    return all.stream();
  }

  private static boolean isExpectation(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".expected");
  }

  private static void read(Path file, List<Expectation> all) throws IOException {
    Path module = file.resolveSibling(file.getFileName().toString().replace(".expected", ".ll"));
    List<Integer> versions = List.of();
    Set<String> survivors = new TreeSet<>();
    boolean rejected = false;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("## ")) {
        add(all, module, versions, rejected, survivors);
        versions =
            Stream.of(line.substring(line.indexOf("opt ") + 4).split(", "))
                .map(version -> Integer.valueOf(version.substring(0, version.indexOf('.'))))
                .toList();
        survivors = new TreeSet<>();
        rejected = false;
      } else if (line.startsWith("!")) {
        rejected = true;
      } else if (!line.startsWith("#") && !line.startsWith("comdat ")) {
        survivors.add(line);
      }
    }
    add(all, module, versions, rejected, survivors);
  }

  private static void add(
      List<Expectation> all, Path module, List<Integer> versions, boolean rejected, Set<String> survivors) {
    if (!rejected) {
      versions.forEach(version -> all.add(new Expectation(module, version, survivors)));
    }
  }
}
