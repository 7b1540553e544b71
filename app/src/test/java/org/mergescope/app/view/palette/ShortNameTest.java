package org.mergescope.app.view.palette;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ShortNameTest {
  @Test
  void leavesANameThatFits() {
    assertEquals(new ShortName("abc", List.of(1)), ShortName.of("abc", List.of(1), 3));
  }

  @Test
  void cutsBetweenLettersThatMatch() {
    assertEquals(new ShortName("a…hij", List.of(0)), ShortName.of("abcdefghij", List.of(0), 5));
    assertEquals(new ShortName("…hij", List.of(1, 3)), ShortName.of("abcdefghij", List.of(7, 9), 4));
    assertEquals(new ShortName("a…j", List.of(0, 2)), ShortName.of("abcdefghij", List.of(0, 9), 3));
  }

  @Test
  void cutsTheMiddleWhereEveryLetterMatches() {
    assertEquals(
        new ShortName("ab…ij", List.of(0, 1, 3, 4)),
        ShortName.of("abcdefghij", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 5));
  }
}
