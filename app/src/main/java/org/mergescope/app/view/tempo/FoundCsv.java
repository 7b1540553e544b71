package org.mergescope.app.view.tempo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mergescope.app.view.tempo.Found.Row;

/// Rows as CSV (RFC 4180): moments in UTC, durations in nanoseconds. What a spreadsheet would take for a formula gets an
/// apostrophe before it.
final class FoundCsv {
  private FoundCsv() {}

  static String of(List<Row> rows) {
    return Stream.concat(Stream.of("start,root,function,duration_ns,errors,trace_id"), rows.stream().map(FoundCsv::line))
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  private static String line(Row row) {
    return Stream.of(
            Instant.ofEpochSecond(0, row.startUnixNanos()).toString(),
            row.root(),
            row.function(),
            Long.toString(row.durationNanos()),
            Integer.toString(row.errors()),
            row.traceId())
        .map(FoundCsv::field)
        .collect(Collectors.joining(","));
  }

  private static String field(String text) {
    String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
