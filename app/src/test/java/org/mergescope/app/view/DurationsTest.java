package org.mergescope.app.view;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DurationsTest {
  @Test
  void writesThreeOrFourDigitsInTheUnitThatFits() {
    List<String> written = LongStream.of(
            0, 842, 1_000, 31_240, 999_949, 999_950, 1_500_000, 154_230_000, 999_960_000, 1_840_000_000L)
        .mapToObj(Durations::text)
        .toList();
    assertEquals(
        List.of("0 ns", "842 ns", "1.00 µs", "31.2 µs", "999.9 µs", "1.00 ms", "1.50 ms", "154.2 ms", "1.00 s", "1.84 s"),
        written);
  }

  @Test
  void writesTwoUnitsForMinutesHoursAndDays() {
    assertEquals("3 m 05 s", Durations.text(185_000_000_000L));
    assertEquals("2 h 07 m", Durations.text(7_620_000_000_000L));
    assertEquals("3 d 04 h", Durations.text(273_600_000_000_000L));
    assertEquals("-1.50 ms", Durations.text(-1_500_000));
  }
}
