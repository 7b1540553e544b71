package org.mergescope.model.tempo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Moments in the words of a server, which writes them as seconds since 1970.
final class UnixSeconds {
  private static final Pattern MOMENT = Pattern.compile("\\b(start|end)=(\\d{9,11})\\b");
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private UnixSeconds() {}

  /// The text with the time in UTC after each of its moments: `start=1795131753 (2026-11-20 07:42:33 UTC)`.
  static String readable(String text) {
    return MOMENT
        .matcher(text)
        .replaceAll(found -> found.group() + " (" + CLOCK.format(seconds(found.group(2))) + ")");
  }

  private static Instant seconds(String digits) {
    return Instant.ofEpochSecond(Long.parseLong(digits));
  }
}
