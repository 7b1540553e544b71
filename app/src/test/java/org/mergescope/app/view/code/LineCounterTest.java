package org.mergescope.app.view.code;

import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.IrText;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LineCounterTest {
  @Test
  void countsLikeTheTextItself() {
    IrText text = IrText.of("test.ll", "; line\n".repeat(600_000));
    LineCounter counter = new LineCounter(text);
    for (long offset : new long[] {0, 6, 7, 3_500_000, 12, 4_199_999, 2_100_000}) {
      assertEquals(text.place(offset).line(), counter.line(offset), "at " + offset);
    }
  }
}
