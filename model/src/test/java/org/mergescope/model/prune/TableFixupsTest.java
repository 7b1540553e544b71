package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Virtual functions that LLVM's elimination of virtual functions removes leave their slots.
class TableFixupsTest {
  private static final String POINTERS = """
      target datalayout = "e-m:e-i64:64-n32:64-S128"
      declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
      @vtable = internal unnamed_addr constant { [3 x ptr], ptr } \
      { [3 x ptr] [ptr null, ptr @used, ptr @unused], ptr @unused }, !type !0, !vcall_visibility !1
      @plain = internal global ptr @used
      define internal void @used() {
        ret void
      }
      define internal void @unused() {
        ret void
      }
      define void @main() {
        %vt = load ptr, ptr @vtable
        %pair = tail call { ptr, i1 } @llvm.type.checked.load(ptr %vt, i32 0, metadata !"T")
        ret void
      }
      !llvm.module.flags = !{!2}
      !0 = !{i64 8, !"T"}
      !1 = !{i64 2}
      !2 = !{i32 1, !"Virtual Function Elim", i32 1}
      """;

  private static final String RELATIVE = """
      target datalayout = "e-m:e-i64:64-n32:64-S128"
      declare { ptr, i1 } @llvm.type.checked.load.relative(ptr, i32, metadata)
      @vtable = internal unnamed_addr constant { [2 x i32] } { [2 x i32] \
      [i32 trunc (i64 sub (i64 ptrtoint (ptr @used to i64), i64 ptrtoint (ptr @vtable to i64)) to i32), \
      i32 trunc (i64 sub (i64 ptrtoint (ptr @unused to i64), i64 ptrtoint (ptr @vtable to i64)) to i32)] }, \
      align 4, !type !0, !vcall_visibility !1
      define internal void @used() {
        ret void
      }
      define internal void @unused() {
        ret void
      }
      define void @main() {
        %vt = load ptr, ptr @vtable
        %pair = tail call { ptr, i1 } @llvm.type.checked.load.relative(ptr %vt, i32 0, metadata !"T")
        ret void
      }
      !llvm.module.flags = !{!2}
      !0 = !{i64 0, !"T"}
      !1 = !{i64 2}
      !2 = !{i32 1, !"Virtual Function Elim", i32 1}
      """;

  @TempDir
  private Path directory;

  @Test
  void nullsPointers() throws IOException, IrFormatException, RootsException {
    dead(POINTERS, "unused", "plain").becomes(POINTERS
        .replace("ptr @unused", "ptr null")
        .replace("@plain = internal global ptr @used\n", "")
        .replace("define internal void @unused() {\n  ret void\n}\n", ""), directory);
  }

  @Test
  void zeroesRelativePointers() throws IOException, IrFormatException, RootsException {
    dead(RELATIVE, "unused").becomes(RELATIVE
        .replace("i32 trunc (i64 sub (i64 ptrtoint (ptr @unused to i64), i64 ptrtoint (ptr @vtable to i64)) to i32)",
            "i32 0")
        .replace("define internal void @unused() {\n  ret void\n}\n", ""), directory);
  }

  @Test
  void doesNotEmptySlotsThatAreRead() throws IrFormatException {
    PrunePlan plan = Choice.in(POINTERS).remove("used", "plain").plan();
    assertEquals(List.of("vtable"),
        plan.blockers().stream().map(blocker -> plan.module().name(blocker.referrer())).toList());
  }

  private static Choice dead(String module, String... expected) throws IrFormatException, RootsException {
    Choice choice = Choice.in(module);
    Reachability reachability = Reachability.of(choice.graph(), Roots.MAIN, LivenessPolicy.ofVersion(22));
    assertEquals(choice.symbols(expected), reachability.unreachable());
    return choice.remove(expected);
  }
}
