package org.mergescope.app.view.code;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LineDiffTest {
  /// The lines with `-`, `+` or a blank in front.
  private static String diff(DiffPiece... pieces) {
    return LineDiff.of(List.of(pieces)).stream()
        .map(line -> switch (line.change()) {
          case SAME -> "  ";
          case REMOVED -> "- ";
          case ADDED -> "+ ";
        } + line.text())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static DiffPiece kept(String text) {
    return DiffPiece.kept(text);
  }

  @Test
  void aReplacedBodyKeepsItsHeader() {
    assertEquals("""
          define void @f() {
        -   call void @g()
        -   ret void
        +   unreachable
          }
        """, diff(kept("define void @f() "), new DiffPiece(
            "{\n  call void @g()\n  ret void\n}", "{\n  unreachable\n}")));
  }

  @Test
  void changesWithinALineShowItTwice() {
    assertEquals("""
          first
        - @t = constant [2 x ptr] [ptr @a, ptr @b]
        + @t = constant [2 x ptr] [ptr null, ptr null]
          last
        """, diff(
            kept("first\n@t = constant [2 x ptr] [ptr "),
            new DiffPiece("@a", "null"),
            kept(", ptr "),
            new DiffPiece("@b", "null"),
            kept("]\nlast")));
  }

  @Test
  void wholeLinesGoAndCome() {
    assertEquals("""
          a
        - b
          c
        + d
          e
        """, diff(kept("a\n"), new DiffPiece("b\n", ""), kept("c\n"), new DiffPiece("", "d\n"), kept("e")));
  }

  @Test
  void changesOnSeveralLinesAreToldLineByLine() {
    assertEquals("""
        - one 1
        + one x
        - two 2
        + two y
          three
        """, diff(
            kept("one "), new DiffPiece("1", "x"), kept("\ntwo "), new DiffPiece("2", "y"), kept("\nthree")));
  }

  @Test
  void aTextThatGoesWholeLeavesNoLine() {
    assertEquals("- a\n- b\n", diff(new DiffPiece("a\nb", "")));
  }

  @Test
  void nothingChangedIsTheText() {
    assertEquals("  a\n  \n  b\n", diff(kept("a\n\nb")));
  }

  @Test
  void bothSidesAreTheTextsThemselves() {
    List<DiffPiece> pieces = List.of(
        kept("x\n"), new DiffPiece("a\nb", "c"), kept("y\nz"), new DiffPiece("", "\nnew"), kept("\n"),
        new DiffPiece("end", "fin"));
    List<DiffLine> lines = LineDiff.of(pieces);
    assertEquals(side(pieces.stream().map(DiffPiece::before)), text(lines, DiffLine.Change.ADDED));
    assertEquals(side(pieces.stream().map(DiffPiece::after)), text(lines, DiffLine.Change.REMOVED));
  }

  private static String side(Stream<String> pieces) {
    return pieces.collect(Collectors.joining());
  }

  private static String text(List<DiffLine> lines, DiffLine.Change without) {
    return lines.stream()
        .filter(line -> line.change() != without)
        .map(DiffLine::text)
        .collect(Collectors.joining("\n"));
  }
}
