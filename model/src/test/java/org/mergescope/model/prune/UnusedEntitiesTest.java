package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.oracle.InstalledTool.Answer;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What nothing uses is dropped as well, and no more than that.
class UnusedEntitiesTest {
  private static final Answer SILENT = new Answer(0, "", "");

  @TempDir
  private static Path directory;

  static Stream<CompiledModule> modules() {
    return CompiledModule.all(directory).stream();
  }

  @Test
  void dropsWhatOnlyTheDeletedUsed() throws IOException, IrFormatException, RootsException {
    assertEquals(
        """
        %used = type { %inner, i32 }
        %inner = type { ptr }
        $kept = comdat any
        @g = global %used zeroinitializer
        define void @main() comdat($kept) #0 !note !1 {
          store i32 0, ptr @g
          ret void, !loop !{!6}
        }

        attributes #0 = { nounwind }
        !llvm.module.flags = !{!0}
        !0 = !{i32 1, !"flag !4 #1 %unused", i32 1}
        !1 = distinct !{!1, !2}
        !2 = !{!1, null, !"of two"}
        !6 = !{}
        """,
        dropped(
            """
            %used = type { %inner, i32 }
            %inner = type { ptr }
            %unused = type { %unused2* }
            %unused2 = type opaque
            $kept = comdat any
            $dead = comdat any
            @g = global %used zeroinitializer
            define void @main() comdat($kept) #0 !note !1 {
              store i32 0, ptr @g
              ret void, !loop !{!6}
            }

            define internal void @dead() comdat #1 !note !3 {
              %x = alloca %unused
              ret void
            }

            attributes #0 = { nounwind }
            attributes #1 = { noinline }
            !llvm.module.flags = !{!0}
            !0 = !{i32 1, !"flag !4 #1 %unused", i32 1}
            !1 = distinct !{!1, !2}
            !2 = !{!1, ptr @dead, !"of two"}
            !3 = distinct !{!3, !4}
            !4 = !{!3, !5}
            !5 = !{ptr @dead}
            !6 = !{}
            """));
  }

  @Test
  void knowsATypeInAnySpelling() throws IOException, IrFormatException, RootsException {
    String module =
        """
        %"a" = type { i32 }
        %b = type { i32 }
        %"c d" = type { i32 }
        %"\\65" = type { i32 }
        %7 = type { i32 }
        @x = global %a zeroinitializer
        @y = global { %"b", %"c\\20d", %e, %7 } zeroinitializer
        define void @main() {
          store i32 0, ptr @x
          store i32 0, ptr @y
          ret void
        }
        """;
    assertEquals(module, dropped(module));
  }

  @Test
  void dropsNothingOfWhatCommentsHide() throws IOException, IrFormatException, RootsException {
    assertEquals(
        """
        define void @main() {
          ; !0
          ret void, !a !1 /* !2 */
        }
        ! 1 = !{!"; !0"}
        """,
        dropped(
            """
            define void @main() {
              ; !0
              ret void, !a !1 /* !2 */
            }
            !0 = !{}
            ! 1 = !{!"; !0"}
            !2 = !{}
            """));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void leavesWhatLlvmLeaves(CompiledModule compiled) throws IOException, IrFormatException, RootsException {
    PrunePlan plan = plan(compiled.module(), compiled.version());
    Path pruned = compiled.file(".dropped.ll");
    PrunedModuleWriter.write(plan, pruned, done -> {}, () -> false);
    assertEquals(SILENT, compiled.verify(pruned));
    assertEquals(compiled.survivors(List.of("main")), CompiledModule.symbols(pruned));
    assertEquals(counts(index(compiled.file(".opt.ll"))), counts(index(pruned)));
    assertEquals(List.of(), plan(pruned, compiled.version()).edits());
    assertEquals(compiled.run(compiled.module(), "whole"), compiled.run(pruned, "dropped"));
    assertTrue(plan.notes().getLast().startsWith("What nothing uses is dropped: metadata nodes "));
  }

  private static String dropped(String text) throws IOException, IrFormatException, RootsException {
    return Edited.text(plan(Files.writeString(directory.resolve("small.ll"), text), 22));
  }

  private static PrunePlan plan(Path module, int version) throws IOException, IrFormatException, RootsException {
    Reachability reachability =
        Reachability.of(CallGraph.of(index(module)), Roots.MAIN, LivenessPolicy.ofVersion(version));
    return PrunePlan.of(
        reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE), Unused.DROPPED);
  }

  private static ModuleIndex index(Path module) throws IOException, IrFormatException {
    return ModuleIndexer.index(IrText.map(module), done -> {}, () -> false);
  }

  /// How many nodes and types; LLVM merges attribute groups as it prints, and dissolves comdats it made internal.
  private static Map<EntityKind, Integer> counts(ModuleIndex module) {
    Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
    for (int entity = 0; entity < module.entityCount(); entity++) {
      EntityKind kind = module.entityKind(entity);
      if (kind == EntityKind.METADATA_NODE || kind == EntityKind.TYPE) {
        counts.merge(kind, 1, Integer::sum);
      }
    }
    return counts;
  }
}
