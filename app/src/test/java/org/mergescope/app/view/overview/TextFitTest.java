package org.mergescope.app.view.overview;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextFitTest {
  private final TextFit fit = new TextFit(character -> 10);

  @Test
  void shortensWithAnEllipsisAndNeverInTheMiddleOfALetter() {
    assertEquals("parse", fit.fitted("parse", 50));
    assertEquals("pars…", fit.fitted("parse_value", 50));
    assertEquals("par…", fit.fitted("parse_value", 49));
    assertEquals("", fit.fitted("parse_value", 30));
    assertEquals("★", fit.fitted("★", 10));
  }
}
