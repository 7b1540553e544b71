package org.mergescope.app.view.code;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.LineIndex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class MatchesTest {
  private static Matches in(String text, String regex) {
    return Matches.inText(text, Pattern.compile(regex), () -> false);
  }

  private static List<Integer> starts(Matches matches) {
    return IntStream.range(0, matches.count()).map(matches::start).boxed().toList();
  }

  private static List<Integer> lines(String regex, IrText... files) {
    LineIndex lines = LineIndex.of(IrText.joined(List.of(files)), done -> {}, () -> false);
    return starts(ModuleSearch.of(lines, Pattern.compile(regex, Pattern.MULTILINE), done -> {}, () -> false));
  }

  @Test
  void startAtAPlaceAndGoRound() {
    Matches matches = in("x..x..x", "x");
    assertEquals(List.of(0, 3, 6), starts(matches));
    assertEquals(0, matches.from(0));
    assertEquals(1, matches.from(1));
    assertEquals(2, matches.from(6));
    assertEquals(0, matches.from(7));
  }

  @Test
  void emptyMatchesAreNone() {
    assertEquals(List.of(2), starts(in("baab", "(?<=a)a*")));
    assertEquals(List.of(), starts(in("abc", "x*")));
  }

  @Test
  void anExpressionThatNeverEndsStopsWhenAsked() {
    assertThrows(
        CancellationException.class,
        () -> Matches.inText("a".repeat(60), Pattern.compile("(a+)+b"), () -> true));
  }

  @Test
  void linesOfAModuleCountOnceEach() {
    assertEquals(List.of(0, 2, 3), lines("x", IrText.of("a.ll", "x x\ny\nxx\nax\n")));
  }

  @Test
  void linesAreFoundInEveryFile() {
    assertEquals(List.of(1, 2), lines("x", IrText.of("a.ll", "y\nx"), IrText.of("b.ll", "x\ny\n")));
  }

  @Test
  void linesAreFoundAcrossStretches() {
    String filler = "; nothing to see in here\n".repeat(100_000);
    assertEquals(
        List.of(0, 100_001, 200_002), lines("^needle$", IrText.of("a.ll", "needle\n" + filler + "needle\n" + filler
            + "needle")));
  }

  @Test
  void stopsWhenAsked() {
    LineIndex lines = LineIndex.of(IrText.of("a.ll", "x\n"), done -> {}, () -> false);
    assertThrows(
        CancellationException.class, () -> ModuleSearch.of(lines, Pattern.compile("x"), done -> {}, () -> true));
  }
}
