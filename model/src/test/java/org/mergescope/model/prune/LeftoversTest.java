package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.ir.IrFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Block addresses, use-list orders and summaries: what else of a deleted symbol remains in the text.
class LeftoversTest {
  @TempDir
  private Path directory;

  @Test
  void givesDeletedBlocksTheAddressOne() throws IOException, IrFormatException {
    Choice.in("""
        @table = global [2 x ptr] [ptr blockaddress(@dead, %a), ptr blockaddress ( @live , %b )]
        define void @dead() {
          br label %a
        a:
          ret void
        }
        define ptr @live(i1 %c) {
          br label %b
        b:
          %x = select i1 %c, ptr null, ptr blockaddress(@dead, %a)
          ret ptr %x
        }
        """).remove("dead").becomes("""
        @table = global [2 x ptr] [ptr inttoptr (i32 1 to ptr), ptr blockaddress ( @live , %b )]
        define ptr @live(i1 %c) {
          br label %b
        b:
          %x = select i1 %c, ptr null, ptr inttoptr (i32 1 to ptr)
          ret ptr %x
        }
        """, directory);
  }

  @Test
  void clearsMetadataThatNamesBlocksThatAreGone() throws IOException, IrFormatException {
    String module = """
        define void @main() !note !1 {
          ret void
        }
        define void @f() {
          br label %a
        a:
          ret void
        }
        define void @whole() {
          br label %a
        a:
          ret void
        }
        !blocks = !{!0}
        !0 = !{ptr blockaddress (@f, %a), ptr @f, ptr blockaddress(@whole, %a)}
        !1 = !{!{ptr blockaddress( @f , %a)}}
        """;
    Choice.in(module).stub("f").becomes("""
        define void @main() !note !1 {
          ret void
        }
        define void @f() {
          unreachable
        }
        define void @whole() {
          br label %a
        a:
          ret void
        }
        !blocks = !{!0}
        !0 = !{null, ptr @f, ptr blockaddress(@whole, %a)}
        !1 = !{!{null}}
        """, directory);
    Choice.in(module).declare("f").becomes("""
        define void @main() !note !1 {
          ret void
        }
        declare void @f()
        define void @whole() {
          br label %a
        a:
          ret void
        }
        !blocks = !{!0}
        !0 = !{null, ptr @f, ptr blockaddress(@whole, %a)}
        !1 = !{!{null}}
        """, directory);
  }

  @Test
  void givesTypedBlocksTheAddressOne() throws IOException, IrFormatException {
    Choice.in("""
        @typed = global i8* blockaddress(@dead, %a)
        define void @dead() {
          br label %a
        a:
          ret void
        }
        """).remove("dead").becomes("""
        @typed = global i8* inttoptr (i32 1 to i8*)
        """, directory);
    Choice.in("""
        @far = global ptr addrspace(1) blockaddress(@dead, %a)
        define void @dead() addrspace(1) {
          br label %a
        a:
          ret void
        }
        """).remove("dead").becomes("""
        @far = global ptr addrspace(1) inttoptr (i32 1 to ptr addrspace(1))
        """, directory);
  }

  @Test
  void givesEmptiedAndDeclaredFunctionsNoBlocks() throws IOException, IrFormatException {
    String module = """
        @table = global ptr blockaddress(@f, %a)
        define void @f() {
          br label %a
        a:
          ret void
        }
        define void @main() {
          call void @f()
          ret void
        }
        """;
    Choice.in(module).stub("f").becomes("""
        @table = global ptr inttoptr (i32 1 to ptr)
        define void @f() {
          unreachable
        }
        define void @main() {
          call void @f()
          ret void
        }
        """, directory);
    Choice.in(module).declare("f").becomes("""
        @table = global ptr inttoptr (i32 1 to ptr)
        declare void @f()
        define void @main() {
          call void @f()
          ret void
        }
        """, directory);
  }

  @Test
  void dropsOrdersOfUsesThatADeletionChanges() throws IOException, IrFormatException {
    Choice.in("""
        @g = global i32 0
        define void @dead() {
          store i32 1, ptr @g
          ret void
        }
        define i32 @main(i32 %a) {
          %x = add i32 %a, %a
          store i32 %x, ptr @g
          store i32 7, ptr @g
          %z = add i32 %x, %a
          uselistorder i32 %a, { 1, 2, 0 }
          uselistorder i32 %x, { 1, 0 }
          ret i32 %z

          uselistorder ptr @g, { 1, 0 }
        }
        uselistorder ptr @g, { 1, 2, 0 }
        """.replace("""
          uselistorder i32 %a, { 1, 2, 0 }
          uselistorder i32 %x, { 1, 0 }
          ret i32 %z

          uselistorder ptr @g, { 1, 0 }
        """, """
          ret i32 %z

          uselistorder i32 %a, { 1, 2, 0 }
          uselistorder i32 %x, { 1, 0 }
        """)).remove("dead").becomes("""
        @g = global i32 0
        define i32 @main(i32 %a) {
          %x = add i32 %a, %a
          store i32 %x, ptr @g
          store i32 7, ptr @g
          %z = add i32 %x, %a
          ret i32 %z

          uselistorder i32 %a, { 1, 2, 0 }
          uselistorder i32 %x, { 1, 0 }
        }
        """, directory);
  }

  @Test
  void dropsOrdersOfSharedValuesInsideFunctions() throws IrFormatException {
    assertEquals("""
        define void @f() {
          ret void
          uselistorder i32 %a, { 1, 0 }
          uselistorder ptr %b, { 1, 0 }
        }
        """, Choice.in("""
        @dead = global i32 0
        define void @f() {
          ret void
          uselistorder ptr @f, { 1, 0 }
          uselistorder i32 %a, { 1, 0 }
          uselistorder ptr getelementptr (i8, ptr @f, i64 1), { 1, 0 } ; comment
          uselistorder ptr %b, { 1, 0 }
          uselistorder i32 7, { 2, 1, 0 }
        }
        uselistorder_bb @f, %a, { 1, 0 }
        """).remove("dead").text());
  }

  @Test
  void dropsTheSummary() throws IOException, IrFormatException {
    Choice.in("""
        define void @main() {
          ret void
        }
        define void @dead() {
          ret void
        }

        ^0 = module: (path: "a.o", hash: (0, 0, 0, 0, 0))
        ^1 = gv: (name: "dead")
        ^2 = gv: (name: "main")
        """).remove("dead").becomes("""
        define void @main() {
          ret void
        }

        """, directory);
  }

  @Test
  void saysWhatElseChanges() throws IrFormatException {
    PrunePlan plan = Choice.in("""
        $c = comdat any
        @0 = internal global i32 0
        @1 = global i32 0
        @x = global i32 0, comdat($c)
        @y = global i32 0, comdat($c)
        define internal void @f() {
          ret void
        }
        ^0 = gv: (name: "x")
        """).remove("#0", "x").declare("f").plan();
    assertEquals(List.of(
        "The ThinLTO summary is dropped, since it describes what is no longer there; llvm-as makes a new one.",
        "Unnamed symbols become declarations nobody mentions, so that the numbers behind them stay: 1.",
        "Symbols that were internal to the module become declarations, which something else has to define: 1.",
        "The comdat $c loses some of its members; another object that has all of them may no longer find them."),
        plan.notes());
  }
}
