package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.ir.IrFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EntityCutsTest {
  @TempDir
  private Path directory;

  @Test
  void takesItsCommentAndOneBlankLine() throws IOException, IrFormatException {
    Choice.in("""
        ; ModuleID = 'a'
        @kept = global i32 0

        ; crate::dead
        ; Function Attrs: nounwind
        define void @dead() #0 {
          ret void
        } ; end of dead

        ; Function Attrs: nounwind
        define void @main() #0 {
          ret void
        }

        attributes #0 = { nounwind }
        """).remove("dead").becomes("""
        ; ModuleID = 'a'
        @kept = global i32 0

        ; crate::dead

        ; Function Attrs: nounwind
        define void @main() #0 {
          ret void
        }

        attributes #0 = { nounwind }
        """, directory);
  }

  @Test
  void leavesOneBlankLineWhereARunWas() throws IOException, IrFormatException {
    Choice.in("""
        @a = global i32 0

        @b = global i32 0
        @c = global i32 0

        ; Function Attrs: nounwind
        declare void @d() #0

        declare void @e() #0

        define void @main() {
          ret void
        }
        attributes #0 = { nounwind }
        """).remove("b", "c", "d", "e").becomes("""
        @a = global i32 0

        define void @main() {
          ret void
        }
        attributes #0 = { nounwind }
        """, directory);
  }

  @Test
  void cutsOneOfSeveralOnALine() throws IOException, IrFormatException {
    String module =
        "@a=global i32 0@b=global ptr@c define void@main(){ret void}@c=global i32 1@d=global i32 2 ; last\n";
    Choice.in(module).remove("b").becomes(
        "@a=global i32 0 define void@main(){ret void}@c=global i32 1@d=global i32 2 ; last\n", directory);
    Choice.in(module).remove("a", "d").becomes(
        "@b=global ptr@c define void@main(){ret void}@c=global i32 1\n", directory);
    Choice.in(module).remove("a", "b", "c", "d").becomes(" define void@main(){ret void}\n", directory);
  }

  @Test
  void neverJoinsWhatStoodApart() throws IOException, IrFormatException {
    Choice.in("@a = global ptr @x@x = global i32 1define void @main() { ret void }@b = global i32 0")
        .remove("b").becomes("@a = global ptr @x@x = global i32 1define void @main() { ret void }", directory);
    Choice.in("@x = global i32 1@a = global ptr @x@b = global i32 1define void @main() { ret void }")
        .remove("b").becomes("@x = global i32 1@a = global ptr @x define void @main() { ret void }", directory);
  }

  @Test
  void keepsWordsApartAcrossSeveralEdits() throws IOException, IrFormatException {
    Choice.in("@x = global i32 1@a = global ptr @x@b = global ptr@x@c = global i32 1define void @main() { ret void }")
        .remove("b", "c").becomes("@x = global i32 1@a = global ptr @x define void @main() { ret void }", directory);
    Choice.in("@s = global [1 x i8] c\"}\"@a = alias i8, ptr @s define void @main() { ret void }")
        .stub("s", "a").becomes("@s = global [1 x i8] zeroinitializer@a = global i8 zeroinitializer "
            + "define void @main() { ret void }", directory);
    Choice.in("@s = global [1 x i8] c\"}\"define void @main() { ret void }")
        .stub("s").becomes("@s = global [1 x i8] zeroinitializer define void @main() { ret void }", directory);
  }

  @Test
  void worksWithAnyLineEnd() throws IOException, IrFormatException {
    Choice.in("@a = global i32 0\r\n\r\n; Function Attrs: x\r\ndeclare void @d() ; dead\r\n\r\n@b = global i32 0\r\n")
        .remove("d").becomes("@a = global i32 0\r\n\r\n@b = global i32 0\r\n", directory);
    Choice.in("@a = global i32 0\r@d = global i32 0 ; dead\r@b = global i32 0")
        .remove("d").becomes("@a = global i32 0\r@b = global i32 0", directory);
  }

  @Test
  void leavesACommentThatIsTheEndOfAString() throws IrFormatException {
    assertEquals("""
        source_filename = "x
        ; Function Attrs: no comment"

        """, Choice.in("""
        source_filename = "x
        ; Function Attrs: no comment"
        @d = global i32 0

        """).remove("d").text());
  }

  @Test
  void cutsAnAliasAndAnIfuncAndADeclaration() throws IOException, IrFormatException {
    Choice.in("""
        @a = alias void (), ptr @main
        @i = ifunc void (), ptr @resolve
        declare extern_weak void @w()

        define ptr @resolve() {
          ret ptr null
        }

        define void @main() {
          ret void
        }
        """).remove("a", "i", "w", "resolve").becomes("""
        define void @main() {
          ret void
        }
        """, directory);
  }
}
