package org.mergescope.app.view.tempo;

import java.util.Comparator;
import java.util.List;

/// A list of traces to open one from.
///
/// @param note what to know about the list: how far the data goes, whether there is more
/// @param truncated whether there may be more than is listed
record Found(List<Row> rows, String note, boolean truncated) {
  static final Comparator<Row> NEWEST_FIRST =
      Comparator.comparingLong(Row::startUnixNanos).reversed().thenComparing(Row::traceId);

  Found {
    rows = rows.stream().sorted(NEWEST_FIRST).toList();
  }

  /// One trace.
  ///
  /// @param root service and name of the root span
  /// @param function the serverless function that the root is about, or "" where nothing says so
  /// @param place where the trace is opened from, its number in the source
  record Row(long startUnixNanos, String root, String function, long durationNanos, String traceId, int place) {}
}
