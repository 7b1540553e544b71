package org.mergescope.app.view.waterfall;

import org.junit.jupiter.api.Test;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.app.view.PrintableText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpanFactsTest {
  private static final SpanFacts FACTS = SpanFacts.of(TraceDrawing.open("""
      nginx: / 0-100
        compose: POST 10-90
          text: scan 20-120
        text: late 92-95 !"""));

  @Test
  void numbersServicesAndFunctionsInTheOrderTheyAreSeen() {
    assertEquals("0 1 2 2", colours(false));
    assertEquals(1, FACTS.errorCount());
  }

  private static String colours(boolean byFunction) {
    return FACTS.colour(0, byFunction) + " " + FACTS.colour(1, byFunction) + " " + FACTS.colour(2, byFunction) + " "
        + FACTS.colour(3, byFunction);
  }

  @Test
  void namesTheFunctionWhereTheSpanNamesOnlyAMethod() {
    assertEquals("POST compose", FACTS.label(1));
    assertEquals("scan", FACTS.label(2));
  }

  @Test
  void knowsWhenTheLastDescendantEnds() {
    assertEquals(120_000_000, FACTS.subtreeEndNanos(0));
    assertEquals(95_000_000, FACTS.subtreeEndNanos(3));
  }

  @Test
  void findsTheSegmentAfterAMoment() {
    int segments = FACTS.segmentCount(0);
    assertEquals(0, FACTS.segmentAfter(0, 0));
    assertEquals(segments, FACTS.segmentAfter(0, 100_000_000));
    for (int segment = 0; segment < segments; segment++) {
      assertEquals(segment, FACTS.segmentAfter(0, FACTS.segmentEnd(0, segment) - 1));
    }
  }

  @Test
  void looksForATextInNamesServicesAndIds() {
    assertTrue(new SpanText(FACTS, "sca").matches(2));
    assertTrue(new SpanText(FACTS, "text").matches(2));
    assertTrue(new SpanText(FACTS, "0003").matches(2));
    assertFalse(new SpanText(FACTS, "nginx").matches(2));
  }

  @Test
  void makesTextsFitForOneLine() {
    assertEquals("a·b·c", PrintableText.of("a\nb\u202ec"));
    assertEquals("😀", PrintableText.of("😀"));
    assertEquals(301, PrintableText.of("x".repeat(1_000)).length());
  }
}
