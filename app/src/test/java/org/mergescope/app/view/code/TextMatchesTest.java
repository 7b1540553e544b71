package org.mergescope.app.view.code;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextMatchesTest {
  @Test
  void findsWordsInAnyCase() {
    TextMatches matches = TextMatches.of("call void @Call(), CALL", "call");
    assertEquals(3, matches.count());
    assertEquals("0 11 19", IntStream.range(0, 3).mapToObj(i -> "" + matches.start(i)).reduce((a, b) -> a + " " + b)
        .orElse(""));
  }

  @Test
  void startsAtAPlaceAndGoesRound() {
    TextMatches matches = TextMatches.of("x..x..x", "x");
    assertEquals(0, matches.from(0));
    assertEquals(1, matches.from(1));
    assertEquals(2, matches.from(6));
    assertEquals(0, matches.from(7));
  }

  @Test
  void emptyWordsMatchNothing() {
    assertEquals(0, TextMatches.of("abc", "").count());
  }
}
