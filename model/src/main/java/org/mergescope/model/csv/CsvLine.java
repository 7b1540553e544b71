package org.mergescope.model.csv;

import java.util.List;
import java.util.stream.Collectors;

/// A line of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe
/// before it, whoever chose it: names of functions and spans come from others.
public final class CsvLine {
  private CsvLine() {}

  /// A whole line with its end, CR and LF. Numbers and truth values are written as they are, all else as a text.
  public static String of(List<?> values) {
    return values.stream()
        .map(value -> value instanceof Number || value instanceof Boolean ? value.toString() : text(value.toString()))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String text(String text) {
    String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quoted = false;
    for (int i = 0; i < harmless.length() && !quoted; i++) {
      quoted = ",\"\r\n".indexOf(harmless.charAt(i)) >= 0;
    }
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
