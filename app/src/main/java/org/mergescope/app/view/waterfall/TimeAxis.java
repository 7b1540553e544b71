package org.mergescope.app.view.waterfall;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mergescope.model.reading.TimeScale;

/// The ticks of a timeline: round times, in one unit, as many as there is room for.
record TimeAxis(List<Tick> ticks) {
  private static final long[] CLOCK_STEPS = {
    1_000_000_000L, 2_000_000_000L, 5_000_000_000L, 10_000_000_000L, 15_000_000_000L, 30_000_000_000L,
    60_000_000_000L, 120_000_000_000L, 300_000_000_000L, 600_000_000_000L, 900_000_000_000L, 1_800_000_000_000L,
    3_600_000_000_000L, 7_200_000_000_000L, 10_800_000_000_000L, 21_600_000_000_000L, 43_200_000_000_000L
  };
  private static final long SECOND = 1_000_000_000L;
  private static final long DAY = 86_400 * SECOND;

  TimeAxis {
    ticks = List.copyOf(ticks);
  }

  /// A round time and how it is written.
  record Tick(long nanos, String label) {}

  /// The ticks of what a window shows, at most `room` of them and a few.
  static TimeAxis of(TimeWindow window, int room) {
    long step = step(window.lengthNanos(), Math.max(1, room));
    long end = window.lastMoment();
    List<Tick> ticks = new ArrayList<>();
    long from = window.firstMoment();
    for (TimeScale.Gap gap : window.shortened()) {
      add(ticks, from, Math.min(gap.startNanos(), end), step, end);
      from = Math.max(from, gap.endNanos());
    }
    add(ticks, from, end, step, end);
    return new TimeAxis(ticks);
  }

  /// Ticks from one moment to another: none lie in idle time that is made short.
  private static void add(List<Tick> ticks, long from, long to, long step, long end) {
    for (long at = Math.ceilDiv(from, step) * step; at <= to; at += step) {
      ticks.add(new Tick(at, label(at, step, end)));
    }
  }

  private static long step(long length, int room) {
    long least = Math.max(1, length / room);
    if (least > SECOND / 2) {
      for (long step : CLOCK_STEPS) {
        if (step >= least) {
          return step;
        }
      }
      return Math.ceilDiv(least, DAY) * DAY;
    }
    long power = 1;
    while (power * 10 <= least) {
      power *= 10;
    }
    for (long factor : new long[] {1, 2, 5}) {
      if (power * factor >= least) {
        return power * factor;
      }
    }
    return power * 10;
  }

  /// The unit follows from the end of what is shown, so that all ticks of one axis have the same.
  private static String label(long nanos, long step, long end) {
    if (step >= SECOND && end >= 120 * SECOND) {
      return clock(nanos, step, end);
    }
    int power = end >= SECOND ? 9 : end >= 1_000_000 ? 6 : end >= 1_000 ? 3 : 0;
    String unit = power == 9 ? " s" : power == 6 ? " ms" : power == 3 ? " µs" : " ns";
    BigDecimal value = BigDecimal.valueOf(nanos, power);
    int decimals = Math.max(0, BigDecimal.valueOf(step, power).stripTrailingZeros().scale());
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + unit;
  }

  private static String clock(long nanos, long step, long end) {
    long seconds = nanos / SECOND;
    if (end < 7_200 * SECOND) {
      return String.format(Locale.ROOT, "%d:%02d m", seconds / 60, seconds % 60);
    }
    String days = end < DAY ? "" : seconds / 86_400 + " d ";
    if (step % DAY == 0) {
      return days.strip();
    }
    String time = String.format(Locale.ROOT, "%d:%02d", seconds % 86_400 / 3_600, seconds % 3_600 / 60);
    return days + time + (step % (60 * SECOND) == 0 ? " h" : String.format(Locale.ROOT, ":%02d h", seconds % 60));
  }
}
