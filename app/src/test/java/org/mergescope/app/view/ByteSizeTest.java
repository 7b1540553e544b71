package org.mergescope.app.view;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ByteSizeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0             | 0 B",
        "999           | 999 B",
        "1000          | 1.00 kB",
        "9994          | 9.99 kB",
        "9996          | 10.0 kB",
        "31249         | 31.2 kB",
        "310400        | 310 kB",
        "999600        | 1.00 MB",
        "2310000       | 2.31 MB",
        "7300000000000 | 7,300 GB",
        "-1500         | -1.50 kB"
      })
  void hasThreeDigits(long bytes, String text) {
    assertEquals(text, ByteSize.text(bytes));
  }
}
