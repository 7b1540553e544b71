package org.mergescope.model.tempo;

import java.time.Instant;
import java.util.List;
import org.mergescope.model.traceql.SpanConditions;

/// Which spans to gather, with which attributes, over a time range.
///
/// @param attributes as TraceQL writes them, such as `span.http.target`
/// @param limit how many traces at most
public record HarvestRequest(
    SpanConditions conditions, List<String> attributes, Instant start, Instant end, int limit) {
  public HarvestRequest {
    attributes = List.copyOf(attributes);
  }
}
