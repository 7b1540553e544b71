package org.mergescope.model.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.oracle.InstalledTool.Answer;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.ProgramPlan;
import org.mergescope.model.prune.ProgramWriter;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.prune.Unused;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Each file of a program, pruned by what the whole needs: LLVM accepts it in silence, and linked again the files are
/// the program without the dead.
class LinkedPruneTest {
  private static final int PROGRAMS =
      "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("oracle")) ? 20 : 5;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {19, 22})
  void linksAgainToWhatLlvmKeepsOfRandomPrograms(int version) throws Exception {
    LlvmLink llvm = new LlvmLink(version, folder);
    for (int seed = 0; seed < PROGRAMS; seed++) {
      List<Path> files = new ArrayList<>();
      for (String text : RandomProgram.of(seed, true)) {
        files.add(Files.writeString(folder.resolve("part" + files.size() + ".ll"), text));
      }
      Path linked = folder.resolve("linked.ll");
      assertEquals(new Answer(0, "", ""), llvm.link(files, linked));
      ModuleIndex judged = LlvmLink.index(linked);
      if (!LlvmLink.leavesUndefined(judged, program(files).whole())) {
        Random random = new Random(seed);
        for (int run = 0; run < 2; run++) {
          List<String> roots = LlvmLink.roots(judged, random);
          String expected = String.join("\n", llvm.survivors(linked, roots));
          assertEquals(expected, String.join("\n", prunedAndLinked(llvm, files, roots)), "seed " + seed + " " + roots);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 22})
  void keepsTheHolderOfANameWhoseAliasHasItsOwnCopy(int version) throws Exception {
    keepsWhatLlvmKeeps(
        version,
        List.of("f", "a"),
        """
        define weak_odr void @f() {
          ret void
        }
        define void @dead() {
          ret void
        }
        """,
        """
        define linkonce_odr void @f() {
          call void @only()
          ret void
        }
        define internal void @only() {
          ret void
        }
        @a = alias void (), ptr @f
        """,
        """
        define void @f() {
          ret void
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 22})
  void linksTheWinnerThatOnlyDeadCodeOfItsFileMentions(int version) throws Exception {
    keepsWhatLlvmKeeps(
        version,
        List.of("main"),
        """
        @dead = alias void (), ptr @f
        define linkonce_odr void @f() {
          call void @only()
          ret void
        }
        define weak void @only() {
          ret void
        }
        """,
        """
        define linkonce_odr void @f() {
          ret void
        }
        define void @main() {
          ret void
        }
        @llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 1, ptr @f, ptr null }]
        """);
  }

  private void keepsWhatLlvmKeeps(int version, List<String> roots, String... texts) throws Exception {
    LlvmLink llvm = new LlvmLink(version, folder);
    List<Path> files = new ArrayList<>();
    for (String text : texts) {
      files.add(Files.writeString(folder.resolve("part" + files.size() + ".ll"), text));
    }
    Path linked = folder.resolve("linked.ll");
    assertEquals(new Answer(0, "", ""), llvm.link(files, linked));
    assertEquals(llvm.survivors(linked, roots), prunedAndLinked(llvm, files, roots));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14 -O0 -g", "19 -O1", "22 -O0 -g", "22 -O2"})
  void prunedFilesOfACppProgramPrintTheSame(String compiler) throws Exception {
    List<String> words = Stream.of(compiler.split(" ")).toList();
    LlvmLink llvm = new LlvmLink(Integer.parseInt(words.getFirst()), folder);
    List<Path> files = new ArrayList<>();
    for (String name : List.of("first", "second")) {
      Path source = folder.resolve(name + ".cpp");
      try (var resource = LinkedPruneTest.class.getResourceAsStream("/link/" + name + ".cpp")) {
        Files.copy(Objects.requireNonNull(resource), source);
      }
      Path module = folder.resolve(name + ".ll");
      List<String> arguments = new ArrayList<>(words.subList(1, words.size()));
      arguments.addAll(List.of("-std=c++17", "-S", "-emit-llvm", source.toString(), "-o", module.toString()));
      assertEquals(new Answer(0, "", ""), llvm.tool("clang++").run(folder, arguments.toArray(String[]::new)));
      files.add(module);
    }
    Path linked = folder.resolve("linked.ll");
    assertEquals(new Answer(0, "", ""), llvm.link(files, linked));
    List<String> main = List.of("main");
    assertEquals(llvm.survivors(linked, main), prunedAndLinked(llvm, files, main));
    String before = output(llvm, files, "before");
    assertEquals("A up\nB up\n6 39 2 y\n", before);
    List<Path> pruned = files.stream().map(file -> folder.resolve("pruned").resolve(file.getFileName())).toList();
    assertEquals(before, output(llvm, pruned, "after"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"19 -O0 -g", "22 -O0", "22 -O1"})
  void keepsWhatLlvmKeepsOfCommonAndThreadLocalVariables(String compiler) throws Exception {
    List<String> words = Stream.of(compiler.split(" ")).toList();
    LlvmLink llvm = new LlvmLink(Integer.parseInt(words.getFirst()), folder);
    List<Path> files = new ArrayList<>();
    for (String name : List.of("tentative", "threads")) {
      Path source = folder.resolve(name + ".c");
      try (var resource = LinkedPruneTest.class.getResourceAsStream("/link/" + name + ".c")) {
        Files.copy(Objects.requireNonNull(resource), source);
      }
      Path module = folder.resolve(name + ".ll");
      List<String> arguments = new ArrayList<>(words.subList(1, words.size()));
      arguments.addAll(List.of("-fcommon", "-S", "-emit-llvm", source.toString(), "-o", module.toString()));
      assertEquals(new Answer(0, "", ""), llvm.tool("clang").run(folder, arguments.toArray(String[]::new)));
      files.add(module);
    }
    Path linked = folder.resolve("linked.ll");
    assertEquals(new Answer(0, "", ""), llvm.link(files, linked));
    Random random = new Random(7);
    for (int run = 0; run < 10; run++) {
      List<String> roots = run == 0 ? List.of("main") : LlvmLink.roots(LlvmLink.index(linked), random);
      List<String> kept = llvm.survivors(linked, roots);
      assertEquals(kept, prunedAndLinked(llvm, files, roots), roots.toString());
      assertEquals(kept, live(llvm, files, roots), roots.toString());
    }
  }

  private static List<String> live(LlvmLink llvm, List<Path> files, List<String> roots) throws Exception {
    Program program = program(files);
    Reachability reachability = Reachability.of(
        CallGraph.of(program.whole()),
        new Roots.Named(roots),
        LivenessPolicy.ofVersion(llvm.version()).withoutChosenRoots());
    return LlvmLink.survivors(program.whole(), reachability.unreachable());
  }

  @Test
  void writesNoFileWhereOneWouldTakeTheSourcesPlace() throws Exception {
    Path one = Files.writeString(folder.resolve("one.ll"), "define void @main() {\n  ret void\n}\n");
    Path two = Files.writeString(folder.resolve("two.ll"), "define void @other() {\n  ret void\n}\n");
    ProgramPlan plan = plan(List.of(one, two), List.of("main"), LivenessPolicy.ofVersion(19));
    IOException refused = assertThrows(IOException.class, () -> ProgramWriter.targets(plan, folder, false));
    assertEquals(one + " is one of the sources; choose another folder, or add --overwrite.", refused.getMessage());
    ProgramWriter.write(plan, ProgramWriter.targets(plan, folder, true), progress -> {}, () -> false);
    assertEquals(List.of(35L, 0L), List.of(Files.size(one), Files.size(two)));
  }

  @Test
  void filesOfTheSameNameAreRefused() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path one = Files.writeString(folder.resolve("m.ll"), "define void @main() {\n  ret void\n}\n");
    Path two = Files.writeString(other.resolve("m.ll"), "define void @other() {\n  ret void\n}\n");
    ProgramPlan plan = plan(List.of(one, two), List.of("main"), LivenessPolicy.ofVersion(19));
    Path target = folder.resolve("out");
    IOException refused = assertThrows(IOException.class, () -> ProgramWriter.targets(plan, target, false));
    assertEquals(
        one + " and " + two + " would both be written to " + target.resolve("m.ll") + "; rename one of them first.",
        refused.getMessage());
  }

  private List<String> prunedAndLinked(LlvmLink llvm, List<Path> files, List<String> roots) throws Exception {
    ProgramPlan plan = plan(files, roots, LivenessPolicy.ofVersion(llvm.version()).withoutChosenRoots());
    assertEquals(List.of(), plan.blockers());
    List<Path> pruned = ProgramWriter.targets(plan, folder.resolve("pruned"), false);
    ProgramWriter.write(plan, pruned, progress -> {}, () -> false);
    for (Path file : pruned) {
      llvm.verify(file);
    }
    Path linked = folder.resolve("pruned.linked.ll");
    assertEquals(new Answer(0, "", ""), llvm.link(pruned, linked));
    return llvm.survivors(linked, roots);
  }

  private static ProgramPlan plan(List<Path> files, List<String> roots, LivenessPolicy policy) throws Exception {
    Program program = program(files);
    Reachability reachability = Reachability.of(CallGraph.of(program.whole()), new Roots.Named(roots), policy);
    Deletions dead = Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE);
    return ProgramPlan.of(program, reachability, dead, Unused.KEPT, false);
  }

  private static Program program(List<Path> files) throws Exception {
    List<ModuleIndex> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(LlvmLink.index(file));
    }
    return Program.link(parts);
  }

  private String output(LlvmLink llvm, List<Path> files, String program) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-Wno-override-module", "-o", program));
    files.forEach(file -> arguments.add(file.toString()));
    assertEquals(new Answer(0, "", ""), llvm.tool("clang++").run(folder, arguments.toArray(String[]::new)));
    Answer answer = new InstalledTool(folder.resolve(program)).run(folder);
    assertEquals(0, answer.exitCode());
    return answer.output();
  }
}
