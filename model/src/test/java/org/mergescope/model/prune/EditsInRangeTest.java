package org.mergescope.model.prune;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.IrFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EditsInRangeTest {
  private static final List<Edit> EDITS = List.of(edit(2, 4), edit(4, 4), edit(6, 9), edit(12, 14));

  private static Edit edit(long start, long end) {
    return new Edit(start, end, "", Edit.Reason.METADATA_OPERAND);
  }

  private static List<Edit> in(long start, long end) throws IrFormatException {
    return new PrunePlan(
            Indexed.text("; nothing\n"), Deletions.NOTHING, EDITS, List.of(), List.of(), List.of(), 10, 10)
        .editsIn(start, end);
  }

  @Test
  void areThoseThatTouchIt() throws IrFormatException {
    assertEquals(EDITS, in(0, 20));
    assertEquals(List.of(edit(6, 9)), in(7, 8));
    assertEquals(List.of(edit(4, 4), edit(6, 9)), in(4, 7));
    assertEquals(List.of(), in(9, 12));
    assertEquals(List.of(), in(14, 20));
  }
}
