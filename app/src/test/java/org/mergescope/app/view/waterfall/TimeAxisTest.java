package org.mergescope.app.view.waterfall;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.view.waterfall.TimeAxis.Tick;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TimeAxisTest {
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000_000_000;
  private static final long HOUR = 3_600 * SECOND;

  private static String ticks(long start, long length, long trace, int room) {
    List<Tick> ticks = TimeAxis.of(new TimeWindow(start, length, trace), room).ticks();
    return String.join(", ", ticks.stream().map(Tick::label).toList());
  }

  @Test
  void choosesRoundTimesInTheUnitOfTheEnd() {
    assertEquals("0 ms, 20 ms, 40 ms, 60 ms, 80 ms, 100 ms", ticks(0, 100 * MILLI, 100 * MILLI, 6));
    assertEquals("0.0 s, 0.5 s, 1.0 s, 1.5 s", ticks(0, 1_840 * MILLI, 1_840 * MILLI, 5));
    assertEquals("0 ns, 200 ns, 400 ns, 600 ns, 800 ns", ticks(0, 900, 900, 5));
    assertEquals("0 ns, 1 ns", ticks(0, 1, 1, 1));
  }

  @Test
  void writesDecimalsWhereAZoomNeedsThem() {
    assertEquals(
        "153.204 ms, 153.206 ms, 153.208 ms", ticks(153_203_000, 6_000, 154 * MILLI, 3));
    assertEquals(
        "86400.000000002 s, 86400.000000004 s",
        ticks(86_400 * SECOND + 1, 4, 90_000 * SECOND, 2));
  }

  @Test
  void writesMinutesHoursAndDaysForLongTraces() {
    assertEquals("0:00 m, 2:00 m, 4:00 m, 6:00 m, 8:00 m", ticks(0, 540 * SECOND, 540 * SECOND, 5));
    assertEquals("0:00 h, 3:00 h, 6:00 h, 9:00 h", ticks(0, 10 * HOUR, 10 * HOUR, 4));
    assertEquals("0 d 0:00 h, 0 d 12:00 h, 1 d 0:00 h, 1 d 12:00 h", ticks(0, 40 * HOUR, 40 * HOUR, 4));
    assertEquals("0 d, 3 d, 6 d, 9 d", ticks(0, 240 * HOUR, 240 * HOUR, 4));
  }

  @Test
  void startsAtTheFirstRoundTimeInSight() {
    assertEquals("40 ms, 50 ms, 60 ms", ticks(35 * MILLI, 30 * MILLI, 100 * MILLI, 3));
  }
}
