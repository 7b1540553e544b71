package org.mergescope.bench.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FunctionCopiesTest {
  @TempDir
  Path folder;

  @Test
  void copiesFunctionsThatCallTheirOwnCopiesAndShareTheRest() throws IOException {
    Path target = folder.resolve("copies.ll");
    FunctionCopies.of(module("""
        @shared = global ptr @"a b"

        define internal void @"a b"() #0 !dbg !3 {
          call void asm "# @main", ""(), !dbg !4
          store ptr @shared, ptr @shared
          ret void
        }

        declare void @print(ptr)

        define i32 @main(i32 %0, ptr %1) {
          call void @"a b"()
          call void @print(ptr @main)
          ret i32 0
        }

        attributes #0 = { cold }
        """)).write(target, 0);
    assertEquals("""
        @shared = global ptr @"a b"

        define internal void @"a b"() #0 !dbg !3 {
          call void asm "# @main", ""(), !dbg !4
          store ptr @shared, ptr @shared
          ret void
        }

        declare void @print(ptr)

        define i32 @main.0(i32 %0, ptr %1) {
          call void @"a b"()
          call void @print(ptr @main.0)
          ret i32 0
        }

        define internal void @"a b.1"() #0 {
          call void asm "# @main", ""(), !dbg !4
          store ptr @shared, ptr @shared
          ret void
        }

        define i32 @main.1(i32 %0, ptr %1) {
          call void @"a b.1"()
          call void @print(ptr @main.1)
          ret i32 0
        }

        define internal void @"a b.2"() #0 {
          call void asm "# @main", ""(), !dbg !4
          store ptr @shared, ptr @shared
          ret void
        }

        define i32 @main.2(i32 %0, ptr %1) {
          call void @"a b.2"()
          call void @print(ptr @main.2)
          ret i32 0
        }

        @copies.used = internal constant [2 x ptr] [ptr @main.0, ptr @main.2]

        define i32 @main(i32 %0, ptr %1) {
          %3 = getelementptr ptr, ptr @copies.used, i32 %0
          %4 = load ptr, ptr %3
          %5 = call i32 %4(i32 %0, ptr %1)
          ret i32 %5
        }

        attributes #0 = { cold }
        """, Files.readString(target));
  }

  @Test
  void isAboutAsBigAsAskedFor() throws IOException {
    Path target = folder.resolve("copies.ll");
    FunctionCopies.of(module("""

        define i32 @main(i32 %0, ptr %1) {
          ; WORDS
          ret i32 0
        }
        """.replace("WORDS", "x".repeat(1000)))).write(target, 100_000);
    assertEquals(10, Math.round(Files.size(target) / 10_000.0));
  }

  @Test
  void refusesAModuleWithoutMain() throws IOException {
    Path library = module("""

        define void @f() {
          ret void
        }
        """);
    assertEquals(
        library + " has no main to start from",
        assertThrows(IOException.class, () -> FunctionCopies.of(library)).getMessage());
  }

  private Path module(String text) throws IOException {
    return Files.writeString(folder.resolve("module.ll"), text);
  }
}
