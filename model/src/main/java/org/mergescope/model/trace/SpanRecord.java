package org.mergescope.model.trace;

import java.util.List;

/// One span as it was sent: ids in hex, times unsigned nanoseconds since 1970, also those of its events until the
/// trace's start is known.
///
/// @param id the number of `spanId` in the trace's string table
/// @param parentId the number of `parentSpanId` there
record SpanRecord(
    int id,
    String spanId,
    int parentId,
    String parentSpanId,
    String name,
    SpanKind kind,
    long startUnixNanos,
    long endUnixNanos,
    SpanStatus status,
    String statusMessage,
    boolean error,
    PackedAttributes attributes,
    List<SpanEvent> events,
    List<SpanLink> links) {
  SpanRecord withEvents(List<SpanEvent> rebased) {
    return new SpanRecord(
        id, spanId, parentId, parentSpanId, name, kind, startUnixNanos, endUnixNanos, status, statusMessage, error,
        attributes, rebased, links);
  }

  /// Its events later by so many nanoseconds; what was sent stays as it is.
  SpanRecord movedBy(long nanos) {
    if (events.isEmpty() || nanos == 0) {
      return this;
    }
    return withEvents(
        events.stream()
            .map(event -> new SpanEvent(event.name(), event.atNanos() + nanos, event.attributes()))
            .toList());
  }
}
