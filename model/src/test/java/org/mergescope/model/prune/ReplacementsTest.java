package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.ir.IrFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Definitions that become declarations or lose their contents.
class ReplacementsTest {
  private static final String FUNCTIONS = """
      $f = comdat any
      $c = comdat any
      define linkonce_odr dso_local hidden fastcc noundef i32 @f(i32 noundef %x) unnamed_addr #0 \
      section "s" comdat align 16 gc "shadow-stack" prefix i32 4 personality ptr @p !type !0 {
        ret i32 %x
      }
      define internal void @"g h"() comdat($c) prologue <{ i8, i8 }> <{ i8 1, i8 2 }> {
        ret void
      }
      define weak_odr dllexport void @h() #0 { ; keep
        ret void
      }
      define void @i() personality ptr @p {
        ret void
      }
      declare i32 @p(...)
      attributes #0 = { nounwind }
      !0 = !{i64 0, !"T"}
      """;

  @TempDir
  private Path directory;

  @Test
  void declaresFunctions() throws IOException, IrFormatException {
    Choice.in(FUNCTIONS).declare("f", "g h", "h", "i", "p").becomes("""
        $f = comdat any
        $c = comdat any
        declare !type !0 hidden fastcc noundef i32 @f(i32 noundef %x) unnamed_addr #0 \
        section "s" align 16 gc "shadow-stack"
        declare void @"g h"()
        declare void @h() #0
        declare void @i()
        declare i32 @p(...)
        attributes #0 = { nounwind }
        !0 = !{i64 0, !"T"}
        """, directory);
  }

  @Test
  void stubsFunctions() throws IOException, IrFormatException {
    Choice.in(FUNCTIONS).stub("f", "g h", "h", "i", "p").becomes(
        FUNCTIONS.replaceAll("(?s)\\{( ; keep)?\n  ret [^\n]*\n}", "{\n  unreachable\n}"), directory);
  }

  @Test
  void declaresAFunctionWhoseHeaderHasComments() throws IOException, IrFormatException {
    Choice.in("""
        define ; what
        internal ; how
        i32 ; result
        @f(i32 %a, ; first
        i32 %b) ; end
        #0 ; attributes
        {
          ret i32 %a
        }@x = global ptr @f
        attributes #0 = { nounwind }
        """).declare("f").becomes("""
        declare ; what
        ; how
        i32 ; result
        @f(i32 %a, ; first
        i32 %b) ; end
        #0@x = global ptr @f
        attributes #0 = { nounwind }
        """, directory);
  }

  @Test
  void replacesVariables() throws IOException, IrFormatException {
    String variables = """
        $a = comdat any
        @a = weak_odr dso_local unnamed_addr constant [2 x i8] c"}\\00", section "s, t", comdat, align 1, !type !0
        @b = internal thread_local(initialexec) global { ptr, i32 } { ptr @a, i32 1 }, align 8 #0
        @c=private global ptr getelementptr (i8, ptr @a, i64 1)
        @d = common global i32 0, align 4
        @e = hidden addrspace(1) externally_initialized global i32 5 #0
        @f = external global i32
        define i32 @main() {
          %x = load ptr, ptr @c
          ret i32 0
        }
        attributes #0 = { "x" }
        !0 = !{i64 0, !"T"}
        """;
    Choice.in(variables).declare("a", "b", "c", "d", "e", "f").becomes("""
        $a = comdat any
        @a = external unnamed_addr constant [2 x i8], section "s, t", align 1
        @b = external thread_local(initialexec) global { ptr, i32 }, align 8 #0
        @c= external global ptr
        @d = external global i32, align 4
        @e = external hidden addrspace(1) externally_initialized global i32 #0
        @f = external global i32
        define i32 @main() {
          %x = load ptr, ptr @c
          ret i32 0
        }
        attributes #0 = { "x" }
        !0 = !{i64 0, !"T"}
        """, directory);
    Choice.in(variables).stub("a", "b", "c", "d", "e", "f").becomes(variables
        .replace("c\"}\\00\"", "zeroinitializer")
        .replace("{ ptr @a, i32 1 }", "zeroinitializer")
        .replace("getelementptr (i8, ptr @a, i64 1)", "zeroinitializer")
        .replace("i32 0, align 4", "i32 zeroinitializer, align 4")
        .replace("i32 5", "i32 zeroinitializer"), directory);
  }

  @Test
  void replacesAliasesAndIfuncs() throws IOException, IrFormatException {
    String module = """
        @a = weak hidden unnamed_addr alias void (i32, ...), ptr @f
        @b = internal thread_local(localexec) alias i32, ptr @v
        @i = ifunc ptr (i8), ptr @r
        @v = thread_local global i32 3
        define void @f(i32 %x, ...) {
          ret void
        }
        define ptr @r() {
          ret ptr @f
        }
        define ptr @main() {
          call void (i32, ...) @a(i32 1)
          ret ptr @i
        }
        """;
    Choice.in(module).declare("a", "b", "i").remove("r", "f", "v").becomes("""
        declare hidden void @a(i32, ...)
        @b = external thread_local(localexec) global i32
        declare ptr @i(i8)
        define ptr @main() {
          call void (i32, ...) @a(i32 1)
          ret ptr @i
        }
        """, directory);
    Choice.in(module).stub("a", "b", "i").remove("r", "f", "v").becomes("""
        define weak hidden void @a(i32, ...) {
          unreachable
        }
        @b = internal thread_local(localexec) global i32 zeroinitializer
        define ptr @i(i8) {
          unreachable
        }
        define ptr @main() {
          call void (i32, ...) @a(i32 1)
          ret ptr @i
        }
        """, directory);
  }

  @Test
  void replacesAliasesOfTypedPointers() throws IOException, IrFormatException {
    Choice.in("""
        @a = alias i8* (i8*), i8* (i8*)* @f
        define i8* @f(i8* %x) {
          ret i8* %x
        }
        """).declare("a").becomes("""
        declare i8* @a(i8*)
        define i8* @f(i8* %x) {
          ret i8* %x
        }
        """, directory);
    assertEquals("""
        declare i8* @a(i8*)
        @b = external global i32*
        """, Choice.in("""
        @a = alias weak i8* (i8*)* @f
        @b = alias i32** @v
        @v = global i32* null
        define i8* @f(i8* %x) {
          ret i8* %x
        }
        """).declare("a", "b").remove("f", "v").text());
  }

  @Test
  void leavesDeclarationsAsTheyAre() throws IrFormatException {
    String module = """
        declare void @f()
        @x = external global i32
        """;
    PrunePlan plan = Choice.in(module).stub("f").declare("x").plan();
    assertEquals(List.of(), plan.edits());
    assertEquals(module, Edited.text(plan));
  }

  @Test
  void takesListsOfItsOwnAway() throws IOException, IrFormatException {
    Choice.in("""
        @llvm.used = appending global [1 x ptr] [ptr @main], section "llvm.metadata"
        define void @main() { ret void }
        """).declare("llvm.used").becomes("""
        define void @main() { ret void }
        """, directory);
  }
}
