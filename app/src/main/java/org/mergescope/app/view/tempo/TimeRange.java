package org.mergescope.app.view.tempo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

import static org.mergescope.app.view.Texts.text;

/// A stretch of time to search.
record TimeRange(Instant start, Instant end) {
  private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
      .appendPattern("uuuu-MM-dd[ HH:mm[:ss]]")
      .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
      .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
      .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
      .toFormatter(Locale.ROOT);

  /// The ranges that are one click away; the last is what the user writes.
  enum Preset {
    MINUTES_15(Duration.ofMinutes(15)),
    HOUR(Duration.ofHours(1)),
    HOURS_6(Duration.ofHours(6)),
    HOURS_24(Duration.ofHours(24)),
    DAYS_7(Duration.ofDays(7)),
    CUSTOM(Duration.ZERO);

    private final Duration length;

    Preset(Duration length) {
      this.length = length;
    }

    TimeRange until(Instant now) {
      return new TimeRange(now.minus(length), now);
    }

    String label() {
      return text("tempo.range." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /// Reads two moments: `now`, `now-90m`, `2026-03-01 12:30`, or with a `T` and a zone as in RFC 3339.
  ///
  /// @throws InputException where one cannot be read, or the end is not after the start
  static TimeRange parse(String from, String to, Instant now, ZoneId zone) throws InputException {
    TimeRange range = new TimeRange(moment(from, now, zone), moment(to, now, zone));
    if (!range.start().isBefore(range.end())) {
      throw new InputException(text("tempo.range.empty"));
    }
    return range;
  }

  private static Instant moment(String written, Instant now, ZoneId zone) throws InputException {
    String moment = written.strip();
    if (moment.equals("now")) {
      return now;
    }
    if (moment.startsWith("now-")) {
      return now.minus(DurationInput.parse(moment.substring("now-".length())).orElse(Duration.ZERO));
    }
    try {
      return moment.indexOf('T') > 0 ? Instant.parse(moment) : LocalDateTime.parse(moment, LOCAL).atZone(zone).toInstant();
    } catch (DateTimeException unreadable) {
      throw new InputException(text("tempo.range.unreadable", written), unreadable);
    }
  }
}
