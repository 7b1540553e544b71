package org.mergescope.model.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Whether virtual functions go is what `llvm-link` makes of the flags of all files.
class LinkedFlagTest {
  private static final String CLASS =
      """
      @table = internal constant { [2 x ptr] } { [2 x ptr] [ptr @called, ptr @uncalled] }, !type !0, !vcall_visibility !1
      define internal void @called() {
        ret void
      }
      define internal void @uncalled() {
        ret void
      }
      define void @main() {
        %%f = call { ptr, i1 } @llvm.type.checked.load(ptr @table, i32 0, metadata !"type")
        ret void
      }
      declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
      %s
      !0 = !{i64 0, !"type"}
      !1 = !{i64 2}
      """;
  private static final String OTHER =
      """
      define void @other() {
        ret void
      }
      %s
      """;

  @TempDir
  private Path folder;

  /// The behavior and value in the first and the second file; `-` for no flags at all, `+` for other flags alone.
  @ParameterizedTest
  @CsvSource({
      "1 1, -", "-, 1 1", "1 1, +", "+, 1 1", "2 0, 2 1", "2 1, 2 0", "4 0, 1 1", "1 1, 4 0", "4 1, 1 0", "7 0, 7 1",
      "7 1, 7 0", "8 0, 8 1", "8 1, 8 0", "8 1, 8 1", "8 1, -", "8 1, +", "+, 8 1", "2 0, 7 1", "7 1, 2 0", "7 0, 2 1",
      "2 0, 8 1", "8 1, 2 0"})
  void eliminatesVirtualFunctionsAsTheLinkedFlagSays(String first, String second) throws Exception {
    List<Path> files = new ArrayList<>();
    for (String flag : List.of(first, second)) {
      String text = (files.isEmpty() ? CLASS : OTHER).formatted(lines(flag));
      files.add(Files.writeString(folder.resolve("part" + files.size() + ".ll"), text));
    }
    for (int version : new int[] {19, 22}) {
      LlvmLink llvm = new LlvmLink(version, folder);
      Path linked = folder.resolve("linked.ll");
      assertEquals(0, llvm.link(files, linked).exitCode());
      Program program = Program.link(List.of(LlvmLink.index(files.get(0)), LlvmLink.index(files.get(1))));
      Reachability reachability = Reachability.of(
          CallGraph.of(program.whole()),
          new Roots.Named(List.of("main")),
          LivenessPolicy.ofVersion(version).withoutChosenRoots());
      assertEquals(
          llvm.survivors(linked, List.of("main")),
          LlvmLink.survivors(program.whole(), reachability.unreachable()));
    }
  }

  private static String lines(String flag) {
    return switch (flag) {
      case "-" -> "";
      case "+" -> "!llvm.module.flags = !{!9}\n!9 = !{i32 1, !\"wchar_size\", i32 4}\n";
      default -> "!llvm.module.flags = !{!9}\n!9 = !{i32 %s, !\"Virtual Function Elim\", i32 %s}\n"
          .formatted(flag.charAt(0), flag.charAt(2));
    };
  }
}
