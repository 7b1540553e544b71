package org.mergescope.model.ir;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class InstructionLinesTest {
  private static int[] counts(String module) throws Exception {
    return InstructionLines.of(Indexed.text(module), () -> false);
  }

  @Test
  void countsInstructionsAndNothingElse() throws Exception {
    assertArrayEquals(new int[] {8, 0, 0}, counts(
        """
        define i32 @f(i32 %x) personality ptr @p {
        entry:
          ; a comment
          %a = add i32 %x, 1, !dbg !7
            #dbg_value(i32 %a, !5, !DIExpression(), !7)
          switch i32 %a, label %other [
            i32 0, label %zero
            i32 1, label %zero
          ]

        zero:                                             ; preds = %entry
          %r = invoke i32 @f(i32 %a)
                  to label %"quoted name" unwind label %pad

        "quoted name":
          store i32 %r, ptr @v
          ret i32 %r

        pad:
          %lp = landingpad { ptr, i32 }
                  cleanup
                  catch ptr null
          resume { ptr, i32 } %lp

        other:
          unreachable
        }
        @v = global i32 0
        declare i32 @p(...)
        """));
  }

  @Test
  void bodiesLargerThanAPieceAreCountedWhole() throws Exception {
    String line = "  store i32 0, ptr @v, align 4\n";
    assertArrayEquals(new int[] {10_001, 0}, counts(
        "define void @f() {\n" + line.repeat(10_000) + "  ret void\n}\n@v = global i32 0\n"));
  }

  @Test
  void stopsWhenCancelled() throws Exception {
    ModuleIndex module = Indexed.text("define void @f() {\n  ret void\n}\n");
    assertThrows(CancellationException.class, () -> InstructionLines.of(module, () -> true));
  }
}
