package org.mergescope.model.trace;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

class ClockSkewTest {
  private static final long CAP = 1_000_000_000;

  /// Names that begin alike are of one host.
  private static Trace trace(String picture) {
    SpanCollector spans = new SpanCollector();
    for (SpanDraft draft : Picture.drafts(picture)) {
      int slot = spans.openOrigin();
      spans.describe(
          slot,
          new Attributes(
              List.of(
                  new Attributes.Attribute("service.name", "s", "string"),
                  new Attributes.Attribute("host.name", draft.name.substring(0, 1), "string"))),
          "");
      spans.add(draft, slot);
    }
    return spans.finish().getFirst();
  }

  @Test
  void aCallIsMovedIntoTheMiddleOfItsCallerWithAllBelowOnItsHost() {
    ClockSkew skew =
        ClockSkew.of(
            trace(
                """
                a0 -  |    ==========    |
                b0 a0 |==                |
                b1 b0 |=                 |
                """),
            CAP);

    assertEquals(List.of(new ClockSkew.Shift("b", 2, 8_000, 8_000)), skew.shifts());
    assertEquals(
        """
        a0   |==========|
         b0  |    ==    |
          b1 |    =     |
        """,
        Picture.draw(skew.adjusted()));
  }

  @Test
  void whatFitsStaysAsItIs() {
    Trace trace = trace("a0 -  |====|\nb0 a0 | == |");
    ClockSkew skew = ClockSkew.of(trace, CAP);
    assertEquals(List.of(), skew.shifts());
    assertSame(trace, skew.adjusted());
  }

  @Test
  void aCalleeLongerThanItsCallerTellsNothing() {
    assertEquals(List.of(), ClockSkew.of(trace("a0 -  |====   |\nb0 a0 | ======|"), CAP).shifts());
  }

  @Test
  void aConsumerMayRunWhenItLikes() {
    assertEquals(
        List.of(), ClockSkew.of(trace("a0 -  |====   | PRODUCER\nb0 a0 |     ==| CONSUMER"), CAP).shifts());
  }

  @Test
  void clocksAreNotMovedFurtherThanAllowed() {
    assertEquals(List.of(), ClockSkew.of(trace("a0 -  |====          |\nb0 a0 |            ==|"), 5_000).shifts());
  }

  @Test
  void theNoteSaysWhatWasMoved() {
    Trace moved = ClockSkew.of(trace("a0 -  |====          |\nb0 a0 |            ==|"), CAP).adjusted();
    assertEquals(
        "Clocks are moved, as asked for, so that calls lie within their callers: b by -0.011 ms.",
        moved.warnings().getLast());
    assertEquals(1_000, moved.startNanos(1));
    assertEquals(2_000, moved.durationNanos(1));
    assertEquals(Picture.START + 12_000, moved.sentStartUnixNanos(1));
  }
}
