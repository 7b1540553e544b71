package org.mergescope.app.view.functions;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RequiredTextTest {
  @ParameterizedTest
  @CsvSource({
    "^core::.*Fmt$, core:: fmt",
    "alloc.*drop, alloc drop",
    "colou?r, colo",
    "ab+c, ab",
    "x\\.yz\\d+end, x.yz end",
    "foo{0}bar, fo bar",
    "[abc]+tail, tail",
    "(core)?fmt, fmt",
    "a|bc, ''",
    "(?i)core, ''",
    "\\p{Lu}abc, abc"
  })
  void findsWhatEveryMatchHolds(String regex, String texts) {
    assertEquals(texts, String.join(" ", RequiredText.of(regex)));
  }

  @Property(tries = 5000)
  void neverAsksForWhatAMatchDoesNotHold(
      @ForAll @Chars({'a', 'b', '.', '*', '?', '+', '(', ')', '[', ']', '{', '0', '1', '}', '\\', '|', '^'})
          @StringLength(max = 10) String regex,
      @ForAll @Chars({'a', 'b', '0', '1'}) @StringLength(max = 8) String text) {
    Pattern pattern;
    try {
      pattern = Pattern.compile(regex);
    } catch (PatternSyntaxException broken) {
      return;
    }
    if (pattern.matcher(text).find()) {
      List<String> required = RequiredText.of(regex);
      assertTrue(required.stream().allMatch(text.toLowerCase(Locale.ROOT)::contains), () -> regex + " " + required);
    }
  }
}
