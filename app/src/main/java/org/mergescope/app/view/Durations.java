package org.mergescope.app.view;

import java.util.Locale;

/// Durations for people.
public final class Durations {
  private static final long MICRO = 1_000;
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000_000_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private Durations() {}

  /// About four digits in the unit that fits: `842 ns`, `31.2 µs`, `154.2 ms`, `1.84 s`, `3 m 05 s`, `2 h 07 m`, `3 d 04 h`.
  public static String text(long nanos) {
    if (nanos < 0) {
      return "-" + text(-nanos);
    }
    if (nanos < MICRO) {
      return nanos + " ns";
    }
    if (nanos < 999_950) {
      return digits(nanos, MICRO) + " µs";
    }
    if (nanos < 999_950_000) {
      return digits(nanos, MILLI) + " ms";
    }
    if (nanos < MINUTE) {
      return String.format(Locale.ROOT, "%.2f s", (double) nanos / SECOND);
    }
    if (nanos < HOUR) {
      return pair(nanos, MINUTE, "m", SECOND, "s");
    }
    return nanos < DAY ? pair(nanos, HOUR, "h", MINUTE, "m") : pair(nanos, DAY, "d", HOUR, "h");
  }

  private static String digits(long nanos, long unit) {
    return String.format(Locale.ROOT, nanos < 10 * unit ? "%.2f" : "%.1f", (double) nanos / unit);
  }

  private static String pair(long nanos, long unit, String name, long part, String partName) {
    return String.format(Locale.ROOT, "%d %s %02d %s", nanos / unit, name, nanos % unit / part, partName);
  }
}
