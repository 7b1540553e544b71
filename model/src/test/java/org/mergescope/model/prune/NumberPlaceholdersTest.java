package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.ir.IrFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NumberPlaceholdersTest {
  private static final String MODULE = """
      @0 = private constant [2 x i8] c"a\\00"
      @1 = private constant ptr @2
      @"" = private constant i32 2 ; two
      define internal void @3() {
        ret void
      }
      @4 = global i32 4
      define ptr @main() {
        ret ptr @4
      }
      define void @5() {
        ret void
      }
      """;

  @TempDir
  private Path directory;

  @Test
  void keepsTheNumbersOfThoseBehind() throws IOException, IrFormatException {
    Choice.in(MODULE).remove("#0", "#1", "#2", "#3", "#5").becomes("""
        @0 = external global i8
        @1 = external global i8
        @2 = external global i8 ; two
        declare void @3()
        @4 = global i32 4
        define ptr @main() {
          ret ptr @4
        }
        """, directory);
  }

  @Test
  void deletesAllBehindTheLastOne() throws IOException, IrFormatException {
    Choice.in(MODULE).remove("#5", "main", "#4", "#3").becomes("""
        @0 = private constant [2 x i8] c"a\\00"
        @1 = private constant ptr @2
        @"" = private constant i32 2 ; two
        """, directory);
  }

  @Test
  void changesNothingTheSecondTime() throws IrFormatException {
    String once = Choice.in(MODULE).remove("#0", "#1", "#2", "#3", "#5").text();
    PrunePlan plan = Choice.in(once).remove("#0", "#1", "#2", "#3").plan();
    assertEquals(List.of(), plan.edits());
    assertEquals(plan.bytesBefore(), plan.bytesAfter());
  }
}
