package org.mergescope.model.tempo;

import java.util.List;
import org.mergescope.model.trace.Attributes;

/// Spans gathered from many traces, by start, then by trace and span id.
///
/// @param truncated whether there may be more traces than the limit let through
/// @param tracesFetched how many traces had to be fetched one by one; 0 where one request told everything
/// @param tracesMissing how many of these could not be fetched: they had expired, or were too large
public record Harvest(List<Span> spans, boolean truncated, int tracesFetched, int tracesMissing) {
  public Harvest {
    spans = List.copyOf(spans);
  }

  /// One span.
  ///
  /// @param attributes those that were asked for, as far as the span has them
  public record Span(
      String traceId, String spanId, long startUnixNanos, long durationNanos, Attributes attributes) {}
}
