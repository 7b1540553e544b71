package org.mergescope.app.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers as people read them.
final class Amounts {
  private static final long SECOND = 1_000_000_000L;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS xxx", Locale.ROOT);

  private Amounts() {}

  /// Such as `812 ns`, `1.204 ms`, `3.000 s`.
  static String time(long nanos) {
    if (nanos < 1_000) {
      return nanos + " ns";
    }
    if (nanos < 1_000_000) {
      return decimals(nanos / 1e3) + " µs";
    }
    return nanos < SECOND ? decimals(nanos / 1e6) + " ms" : decimals(nanos / 1e9) + " s";
  }

  /// In the time zone of this machine.
  static String moment(long unixNanos) {
    long seconds = Long.divideUnsigned(unixNanos, SECOND);
    long nanos = Long.remainderUnsigned(unixNanos, SECOND);
    return MOMENT.format(Instant.ofEpochSecond(seconds, nanos).atZone(ZoneId.systemDefault()));
  }

  /// With separators: `1,234,567`.
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// A share in percent, `-` of nothing.
  static String percent(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
