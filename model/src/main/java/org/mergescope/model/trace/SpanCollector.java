package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sorts the spans of a document into its traces, in order of each trace's first span. Origins have slots, because a
/// document may name the resource after its spans.
final class SpanCollector {
  private final Map<String, TraceBuilder> traces = new LinkedHashMap<>();
  private final List<Origin> origins = new ArrayList<>();
  private final Map<Origin, Origin> distinct = new HashMap<>();

  int openOrigin() {
    origins.add(Origin.UNKNOWN);
    return origins.size() - 1;
  }

  void describe(int slot, Attributes resource, String scope) {
    Origin origin = Origin.of(resource, scope);
    Origin known = distinct.putIfAbsent(origin, origin);
    origins.set(slot, known == null ? origin : known);
  }

  void add(SpanDraft span, int slot) {
    traces.computeIfAbsent(span.traceId, TraceBuilder::new).add(span, slot);
  }

  List<Trace> finish() {
    List<Trace> finished = new ArrayList<>();
    for (TraceBuilder trace : traces.values()) {
      finished.add(trace.build(origins));
    }
    return List.copyOf(finished);
  }
}
