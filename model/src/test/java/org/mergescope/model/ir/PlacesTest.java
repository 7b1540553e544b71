package org.mergescope.model.ir;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PlacesTest {
  @Test
  void countsLinesAndColumnsFromOneInAnyOrder() {
    IrText text = IrText.of("small.ll", "; é\n\n@a = external global i8\n");
    long end = text.length();
    assertEquals(
        List.of(
            new LineColumn(4, 1), new LineColumn(1, 1), new LineColumn(3, 2), new LineColumn(2, 1), new LineColumn(1, 5)),
        text.places(end, 0, 7, 5, 4));
    assertEquals(new LineColumn(3, 2), text.place(7));
  }

  @Test
  void countsAcrossManyChunks() {
    IrText text = IrText.of("long.ll", ";\n".repeat(200_000));
    assertEquals(List.of(new LineColumn(200_000, 2), new LineColumn(100_000, 1)), text.places(399_999, 199_998));
  }
}
