package org.mergescope.app.view.functions;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RowFilterTest {
  @Test
  void asksForEverythingWhileNothingIsTyped() {
    assertEquals(new RowFilter(Set.of(), new NameMatch.Any()), RowFilter.parse("  "));
  }

  @Test
  void looksForATextInLowerCase() {
    assertEquals(new RowFilter(Set.of(), new NameMatch.Contains("parse_text")), RowFilter.parse(" Parse_Text "));
  }

  @Test
  void takesWordsBeforeTheTextForGroups() {
    assertEquals(
        new RowFilter(EnumSet.of(Chip.DEAD, Chip.ROOTS), new NameMatch.Contains("a b")),
        RowFilter.parse("dead: Root:a b"));
  }

  @Test
  void keepsNamespacesThatLookLikeGroups() {
    assertEquals(new RowFilter(Set.of(), new NameMatch.Contains("live::parse")), RowFilter.parse("live::parse"));
  }

  @Test
  void takesATextInSlashesForARegularExpression() {
    NameMatch.Finds finds = assertInstanceOf(NameMatch.Finds.class, RowFilter.parse("external: /^llvm\\./").match());
    assertEquals("^llvm\\.", finds.pattern().pattern());
    assertEquals(Pattern.CASE_INSENSITIVE, finds.pattern().flags());
  }

  @Test
  void asksForEverythingWhileARegularExpressionBegins() {
    assertEquals(new NameMatch.Any(), RowFilter.parse("/").match());
  }

  @Test
  void refusesABrokenRegularExpression() {
    assertThrows(PatternSyntaxException.class, () -> RowFilter.parse("/(/"));
  }
}
