package org.mergescope.model.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.oracle.InstalledTool.Answer;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What is alive in several modules is what `llvm-link` and the passes leave of them.
class LinkedLivenessTest {
  private static final int PROGRAMS =
      "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("oracle")) ? 30 : 8;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {14, 19, 22})
  void keepsWhatLlvmKeepsOfRandomPrograms(int version) throws Exception {
    LlvmLink llvm = new LlvmLink(version, folder);
    for (int seed = 0; seed < PROGRAMS; seed++) {
      List<Path> files = files(RandomProgram.of(seed, false));
      Path whole = folder.resolve("linked.ll");
      assertEquals(new Answer(0, "", ""), llvm.link(files, whole));
      keepsTheSame(llvm, files, whole, new Random(seed), 3);
    }
  }

  private List<Path> files(List<String> texts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String text : texts) {
      Path file = folder.resolve("part" + files.size() + ".ll");
      Files.writeString(file, text);
      files.add(file);
    }
    return files;
  }

  private static void keepsTheSame(LlvmLink llvm, List<Path> files, Path linked, Random random, int runs)
      throws Exception {
    List<ModuleIndex> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(LlvmLink.index(file));
    }
    Program program = Program.link(parts);
    ModuleIndex judged = LlvmLink.index(linked);
    if (LlvmLink.leavesUndefined(judged, program.whole())) {
      return;
    }
    CallGraph graph = CallGraph.of(program.whole());
    LivenessPolicy policy = LivenessPolicy.ofVersion(llvm.version()).withoutChosenRoots();
    for (int run = 0; run < runs; run++) {
      List<String> roots = LlvmLink.roots(judged, random);
      Reachability reachability = Reachability.of(graph, new Roots.Named(roots), policy);
      assertEquals(
          String.join("\n", llvm.survivors(linked, roots)),
          String.join("\n", LlvmLink.survivors(program.whole(), reachability.unreachable())),
          () -> "roots " + roots + "\n" + files.stream().map(LinkedLivenessTest::read).toList());
    }
  }

  private static String read(Path file) {
    try {
      return "\n" + Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
