package org.mergescope.app.view.waterfall;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TimeWindowTest {
  private static final long DAY = 86_400_000_000_000L;

  @Test
  void keepsWhatIsAtTheAnchorWhenZooming() {
    TimeWindow zoomed = TimeWindow.whole(1_000).zoomed(2, 0.25);
    assertEquals(new TimeWindow(125, 500, 1_000), zoomed);
    assertEquals(250, zoomed.nanosAt(0.25));
  }

  @Test
  void staysWithinTheTrace() {
    assertEquals(new TimeWindow(0, 1_000, 1_000), TimeWindow.whole(1_000).zoomed(0.5, 0.5));
    assertEquals(new TimeWindow(900, 100, 1_000), new TimeWindow(850, 100, 1_000).panned(2));
    assertEquals(new TimeWindow(0, 100, 1_000), new TimeWindow(50, 100, 1_000).panned(-2));
    assertEquals(new TimeWindow(0, 1, 1), TimeWindow.whole(0));
  }

  @Test
  void fitsASpanWithAirAtBothSides() {
    assertEquals(new TimeWindow(390, 220, 1_000), TimeWindow.whole(1_000).fitted(400, 200));
  }

  @Test
  void tellsNanosecondsApartADayIntoTheTrace() {
    TimeWindow window = new TimeWindow(DAY - 10, 10, DAY);
    assertEquals(0.1, window.fraction(DAY - 9));
    assertEquals(DAY - 9, window.nanosAt(0.1));
  }
}
