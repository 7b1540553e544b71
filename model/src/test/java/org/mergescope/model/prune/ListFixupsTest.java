package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.ir.IrFormatException;

class ListFixupsTest {
  private static final String FUNCTIONS = """
      @data = global i32 0
      define internal void @a() { ret void }
      define internal void @b() { ret void }
      define internal void @c() { ret void }
      """;

  @TempDir
  private Path directory;

  @Test
  void shortensTheListOfUsedSymbols() throws IOException, IrFormatException {
    String rest = FUNCTIONS.replace("define internal void @b() { ret void }\n", "");
    Choice.in("@llvm.used = appending global [3 x ptr] [ptr @a, ptr @b, ptr @c], section \"llvm.metadata\"\n"
            + FUNCTIONS)
        .remove("b").becomes(
            "@llvm.used = appending global [2 x ptr] [ptr @a, ptr @c], section \"llvm.metadata\"\n" + rest, directory);
    Choice.in("@llvm.compiler.used = appending global [2 x ptr] [ptr @data, ptr @b], section \"llvm.metadata\"\n"
            + FUNCTIONS)
        .remove("b").becomes(
            "@llvm.compiler.used = appending global [1 x ptr] [ptr @data], section \"llvm.metadata\"\n" + rest,
            directory);
  }

  @Test
  void shortensTypedLists() throws IOException, IrFormatException {
    Choice.in("""
        @llvm.used = appending global [2 x i8*] [i8* bitcast (void ()* @a to i8*), \
        i8* bitcast (void ()* @b to i8*)], section "llvm.metadata"
        define void @a() { ret void }
        define void @b() { ret void }
        """).remove("a").becomes("""
        @llvm.used = appending global [1 x i8*] [i8* bitcast (void ()* @b to i8*)], section "llvm.metadata"
        define void @b() { ret void }
        """, directory);
  }

  @Test
  void deletesAnEmptiedListOfUsedSymbols() throws IOException, IrFormatException {
    Choice.in("@llvm.used = appending global [2 x ptr] [ptr @a, ptr @b], section \"llvm.metadata\"\n" + FUNCTIONS)
        .remove("a", "b").becomes("""
        @data = global i32 0
        define internal void @c() { ret void }
        """, directory);
  }

  @Test
  void emptiesAConstructorsDataThatNamesTheDeadTwice() throws IOException, IrFormatException {
    String list = "@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] "
        + "[{ i32, ptr, ptr } { i32 1, ptr @a, ptr %s }]\n";
    Choice.in(list.formatted("getelementptr (i8, ptr @data, i64 ptrtoint (ptr @data to i64))") + FUNCTIONS)
        .remove("data").becomes(
            list.formatted("null") + FUNCTIONS.replace("@data = global i32 0\n", ""), directory);
  }

  @Test
  void takesConstructorsOutOfTheirList() throws IOException, IrFormatException {
    String list = "@llvm.global_ctors = appending global [3 x { i32, ptr, ptr }] "
        + "[{ i32, ptr, ptr } { i32 65535, ptr @a, ptr @data }, { i32, ptr, ptr } { i32 1, ptr @b, ptr null }, "
        + "{ i32, ptr, ptr } { i32 2, ptr @c, ptr null }]\n";
    Choice.in(list + FUNCTIONS).remove("a", "c").becomes("""
        @llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] \
        [{ i32, ptr, ptr } { i32 1, ptr @b, ptr null }]
        @data = global i32 0
        define internal void @b() { ret void }
        """, directory);
    Choice.in(list + FUNCTIONS).remove("data", "c").becomes("""
        @llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] \
        [{ i32, ptr, ptr } { i32 65535, ptr @a, ptr null }, { i32, ptr, ptr } { i32 1, ptr @b, ptr null }]
        define internal void @a() { ret void }
        define internal void @b() { ret void }
        """, directory);
    Choice.in(list + FUNCTIONS).remove("data", "a", "b", "c").becomes("""
        @llvm.global_ctors = appending global [0 x { i32, ptr, ptr }] zeroinitializer
        """, directory);
  }

  @Test
  void takesTypedDestructorsOutOfTheirList() throws IOException, IrFormatException {
    Choice.in("""
        @llvm.global_dtors = appending global [2 x { i32, void ()*, i8* }] \
        [{ i32, void ()*, i8* } { i32 1, void ()* @a, i8* null }, \
        { i32, void ()*, i8* } { i32 1, void ()* @b, i8* bitcast (i32* @data to i8*) }]
        @data = global i32 0
        define void @a() { ret void }
        define void @b() { ret void }
        """).remove("a", "data").becomes("""
        @llvm.global_dtors = appending global [1 x { i32, void ()*, i8* }] \
        [{ i32, void ()*, i8* } { i32 1, void ()* @b, i8* null }]
        define void @b() { ret void }
        """, directory);
  }

  @Test
  void takesAnnotationsAlong() throws IOException, IrFormatException {
    Choice.in("""
        @s = private constant [2 x i8] c"x\\00", section "llvm.metadata"
        @llvm.global.annotations = appending global [2 x { ptr, ptr, ptr, i32, ptr }] \
        [{ ptr, ptr, ptr, i32, ptr } { ptr @a, ptr @s, ptr @s, i32 1, ptr null }, \
        { ptr, ptr, ptr, i32, ptr } { ptr @b, ptr @s, ptr @s, i32 2, ptr null }], section "llvm.metadata"
        define void @a() { ret void }
        define void @b() { ret void }
        """).remove("a").becomes("""
        @s = private constant [2 x i8] c"x\\00", section "llvm.metadata"
        @llvm.global.annotations = appending global [1 x { ptr, ptr, ptr, i32, ptr }] \
        [{ ptr, ptr, ptr, i32, ptr } { ptr @b, ptr @s, ptr @s, i32 2, ptr null }], section "llvm.metadata"
        define void @b() { ret void }
        """, directory);
  }
}
