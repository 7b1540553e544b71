package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
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

  @Test
  void countsAsEveryByteSays() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; content.length() < 3 << 20; i++) {
      content.append("x".repeat(i % 37)).append(i % 5 == 0 ? "é\n\n" : "\n");
    }
    IrText text = IrText.of("long.ll", content.toString());
    byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
    for (int offset : new int[] {bytes.length, 0, 1 << 20, (1 << 20) - 1, 5, (2 << 20) + 1, 1_234_567, 42}) {
      long line = 1;
      long column = 1;
      for (int i = 0; i < offset; i++) {
        column = bytes[i] == '\n' ? 1 : column + 1;
        line += bytes[i] == '\n' ? 1 : 0;
      }
      assertEquals(new LineColumn(line, column), text.place(offset), "at " + offset);
    }
  }
}
