package org.mergescope.app.view.tempo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mergescope.app.view.tempo.Found.Row;
import org.mergescope.model.csv.CsvLine;

/// Rows as CSV: moments in UTC, durations in nanoseconds.
final class FoundCsv {
  private static final List<String> HEADER = List.of("start", "root", "function", "duration_ns", "errors", "trace_id");

  private FoundCsv() {}

  static String of(List<Row> rows) {
    return Stream.concat(Stream.of(HEADER), rows.stream().map(FoundCsv::values))
        .map(CsvLine::of)
        .collect(Collectors.joining());
  }

  private static List<?> values(Row row) {
    return List.of(
        Instant.ofEpochSecond(0, row.startUnixNanos()).toString(),
        row.root(),
        row.function(),
        row.durationNanos(),
        row.errors(),
        row.traceId());
  }
}
