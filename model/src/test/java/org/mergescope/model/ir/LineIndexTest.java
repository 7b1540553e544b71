package org.mergescope.model.ir;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class LineIndexTest {
  private static LineIndex index(IrText text) {
    return LineIndex.of(text, fraction -> {}, () -> false);
  }

  private static List<String> lines(LineIndex index) {
    return IntStream.range(0, index.lineCount())
        .mapToObj(line -> index.text().text(index.start(line), index.end(line)))
        .toList();
  }

  @Test
  void cutsATextIntoItsLines() {
    assertEquals(List.of("a", "", "é", "last"), lines(index(IrText.of("a.ll", "a\n\né\nlast"))));
    assertEquals(List.of("a"), lines(index(IrText.of("a.ll", "a\n"))));
    assertEquals(List.of(), lines(index(IrText.of("a.ll", ""))));
  }

  @Test
  void findsTheLineOfEveryByte() {
    String text = IntStream.range(0, 1_000).mapToObj(i -> "x".repeat(i % 7) + "\n").reduce("", String::concat);
    LineIndex index = index(IrText.of("a.ll", text));
    for (int at = 0; at < text.length(); at++) {
      assertEquals(text.substring(0, at).chars().filter(c -> c == '\n').count(), index.lineAt(at), "at " + at);
    }
    assertEquals(999, index.lineAt(text.length() + 5));
    assertEquals(1_000, index.lineCount());
  }

  @Test
  void linesLongerThanAnyLookAreWhole() {
    String line = "y".repeat(3_000_000);
    LineIndex index = index(IrText.of("a.ll", "first\n" + line + "\nlast\n"));
    assertEquals(List.of("first", line, "last"), lines(index));
    assertEquals(2, index.lineAt(6 + line.length() + 1));
  }

  @Test
  void numbersTheLinesOfEachFileFromOne() {
    LineIndex index = index(IrText.joined(List.of(IrText.of("a.ll", "a1\na2"), IrText.of("b.ll", "b1\nb2\nb3\n"))));
    assertEquals(List.of("a1", "a2", "b1", "b2", "b3"), lines(index));
    assertEquals(List.of(1L, 2L, 1L, 2L, 3L), IntStream.range(0, 5).mapToObj(index::numberInFile).toList());
    assertEquals(1, index.part(4));
    assertEquals(3, index.lineOfNumber(1, 2));
    assertEquals(1, index.lineOfNumber(0, 99));
    assertEquals(2, index.lineOfNumber(1, -4));
  }

  @Test
  void stopsWhenAsked() {
    IrText text = IrText.of("a.ll", "a\n");
    assertThrows(CancellationException.class, () -> LineIndex.of(text, fraction -> {}, () -> true));
  }
}
