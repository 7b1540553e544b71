package org.mergescope.bench;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpreadTest {
  @Test
  void showsTheMiddleWithLeastAndMost() {
    Spread spread = Spread.of(List.of(9_000_000L, 1_000_000L, 4_000_000L, 2_000_000L, 8_000_000L));
    assertEquals("4.0 ms (1.0 ms–9.0 ms)", spread.text(Amount::millis));
  }

  @Test
  void showsASingleMeasurementAlone() {
    assertEquals("0.00 s", Spread.of(List.of(1_000_000L)).text(Amount::seconds));
  }
}
