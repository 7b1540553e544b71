package org.mergescope.app.view.tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TimeRangeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void readsTimesAsPeopleWriteThem() throws Exception {
    assertEquals(
        new TimeRange(Instant.parse("2026-11-23T08:30:00Z"), NOW), TimeRange.parse("now-90m", "now", NOW, ZoneOffset.UTC));
    assertEquals(
        new TimeRange(Instant.parse("2026-03-01T11:30:00Z"), Instant.parse("2026-03-01T23:00:00Z")),
        TimeRange.parse("2026-03-01 12:30", "2026-03-02", NOW, ZoneId.of("Europe/Berlin")));
    assertEquals(
        new TimeRange(Instant.parse("2026-03-01T12:30:05Z"), Instant.parse("2026-03-01T12:30:07Z")),
        TimeRange.parse("2026-03-01T12:30:05Z", " 2026-03-01 12:30:07 ", NOW, ZoneOffset.UTC));
  }

  @Test
  void refusesWhatIsNoTimeAndARangeWithoutLength() {
    for (String wrong : List.of("", "tomorrow", "2026-13-01", "now-", "now-soon", "12:30")) {
      assertThrows(InputException.class, () -> TimeRange.parse(wrong, "now", NOW, ZoneOffset.UTC), wrong);
    }
    assertThrows(InputException.class, () -> TimeRange.parse("now", "now-1h", NOW, ZoneOffset.UTC));
  }

  @Test
  void readsDurationsAsTempoDoes() throws Exception {
    assertEquals(Optional.of(Duration.ofMillis(1_500)), DurationInput.parse("1.5s"));
    assertEquals(Optional.of(Duration.ofMinutes(90)), DurationInput.parse("1h 30m"));
    assertEquals(Optional.of(Duration.ofNanos(2_500)), DurationInput.parse("2.5µs"));
    assertEquals(Optional.empty(), DurationInput.parse("  "));
    assertEquals(Optional.of(Duration.ofNanos(Long.MAX_VALUE)), DurationInput.parse("999999999d"));
    for (String wrong : List.of("5", "s", "-1s", "1.s", "1 hour")) {
      assertThrows(InputException.class, () -> DurationInput.parse(wrong), wrong);
    }
  }
}
