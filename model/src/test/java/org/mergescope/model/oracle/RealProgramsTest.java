package org.mergescope.model.oracle;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.prune.PrunedModuleWriter;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.prune.Unused;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Real programs, pruned by us and by LLVM: the same symbols survive, LLVM has nothing to say about our text, the linked
/// program prints the same, and pruning again changes nothing.
class RealProgramsTest {
  private static final Path SAMPLE = Path.of("..", "sample-traces", "compose-post-merged.ll").toAbsolutePath();

  @TempDir
  Path folder;

  @Test
  void prunesTheSampleLikeLlvm() throws Exception {
    Llvm llvm = new Llvm(22, folder);
    List<String> requests = List.of(
        "{\"op\":\"compose\",\"req_id\":\"a\",\"user_id\":17,\"text\":\"@ann http://a.example/b \\\"quoted\\\"\","
            + "\"media\":[{\"media_id\":1,\"media_type\":\"gif\"},{\"media_id\":2,\"media_type\":\"mp4\"}]}",
        "{\"op\":\"read-user-timeline\",\"user_id\":17}",
        "{\"op\":\"read-post\",\"post_id\":132354228666369}",
        "{\"op\":\"unknown\"}");
    prunesLikeLlvm(llvm, SAMPLE, List.of(), requests);
  }

  @ParameterizedTest
  @CsvSource({"14, -O0", "14, -O2 -g", "19, -O0 -g", "19, -O2", "22, -O0", "22, -O1 -g"})
  void prunesVtablesAndExceptionsLikeLlvm(int version, String options) throws Exception {
    Llvm llvm = new Llvm(version, folder);
    Path module = llvm.compileCpp(
        source("shapes.cpp"), folder.resolve("shapes.ll"), Stream.concat(
            Stream.of("-std=c++17"), Stream.of(options.split(" "))).toList());
    ModuleIndex index = ModuleIndexer.index(IrText.map(module), progress -> {}, () -> false);
    assertEquals(LivenessPolicy.ofVersion(version), LivenessPolicy.of(index));
    prunesLikeLlvm(llvm, module, List.of(), List.of());
  }

  @Test
  void prunesRustWithItsStandardLibraryLikeLlvm() throws Exception {
    InstalledTool rustc = InstalledTool.require("rustc");
    Llvm llvm = new Llvm(installedLlvmOf(rustc), folder);
    InstalledTool.Answer compiled = rustc.run(
        folder, "--edition", "2021", "-C", "lto=fat", "-C", "save-temps", "-C", "codegen-units=1",
        source("orders.rs").toString(), "-o", folder.resolve("orders").toString());
    assertTrue(compiled.isSilent(), compiled.errors());
    Path module = llvm.disassemble(only(folder, "*.lto.input.bc"), folder.resolve("orders.ll"));
    String platform = rustc.run(folder, "--print", "target-libdir").output().strip();
    Path builtins = only(Path.of(platform), "libcompiler_builtins-*.rlib");
    prunesLikeLlvm(
        llvm, module, List.of(builtins.toString(), "-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl"), List.of());
  }

  private void prunesLikeLlvm(Llvm llvm, Path module, List<String> libraries, List<String> arguments) throws Exception {
    Path expected = llvm.prune(module, folder.resolve("expected.ll"));
    PrunePlan plan = plan(module, llvm.version());
    Path pruned = folder.resolve("pruned.ll");
    PrunedModuleWriter.write(plan, pruned, progress -> {}, () -> false);
    llvm.verify(pruned);
    assertEquals(Survivors.printed(expected), Survivors.of(plan.module(), plan.deletions().symbols()));
    Path dropped = folder.resolve("dropped.ll");
    PrunedModuleWriter.write(plan(module, llvm.version(), Unused.DROPPED), dropped, progress -> {}, () -> false);
    llvm.verify(dropped);
    assertEquals(Survivors.printed(pruned), Survivors.printed(dropped));
    assertEquals(nodes(expected), nodes(dropped));
    String output = llvm.output(module, libraries, arguments);
    assertFalse(output.isBlank());
    assertEquals(output, llvm.output(pruned, libraries, arguments));
    assertEquals(output, llvm.output(dropped, libraries, arguments));
    Path again = folder.resolve("again.ll");
    PrunedModuleWriter.write(plan(pruned, llvm.version()), again, progress -> {}, () -> false);
    assertEquals(-1, Files.mismatch(pruned, again));
  }

  /// How many metadata nodes LLVM or we left.
  private static long nodes(Path module) throws IOException {
    try (Stream<String> lines = Files.lines(module, StandardCharsets.ISO_8859_1)) {
      return lines.filter(line -> line.matches("!\\d+ = .*")).count();
    }
  }

  private static PrunePlan plan(Path module, int version) throws Exception {
    return plan(module, version, Unused.KEPT);
  }

  private static PrunePlan plan(Path module, int version, Unused unused) throws Exception {
    CallGraph graph = CallGraph.of(ModuleIndexer.index(IrText.map(module), progress -> {}, () -> false));
    Reachability reachability = Reachability.of(graph, Roots.MAIN, LivenessPolicy.ofVersion(version));
    return PrunePlan.of(reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE), unused);
  }

  /// The oldest installed version that reads what rustc's own LLVM writes.
  private int installedLlvmOf(InstalledTool rustc) throws IOException {
    String facts = rustc.run(folder, "--version", "--verbose").output();
    Matcher own = Pattern.compile("LLVM version: (\\d+)").matcher(facts);
    assertTrue(own.find(), facts);
    int version = Integer.parseInt(own.group(1));
    return IntStream.of(14, 19, 22).filter(installed -> installed >= version).findFirst().orElse(22);
  }

  private static Path source(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(RealProgramsTest.class.getResource("/programs/" + name), name).toURI());
  }

  private static Path only(Path directory, String glob) throws IOException {
    try (var found = Files.newDirectoryStream(directory, glob)) {
      return found.iterator().next();
    }
  }
}
