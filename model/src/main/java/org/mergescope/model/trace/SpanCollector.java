package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Sorts the spans of a document into its traces, in order of each trace's first span. Origins have slots, because a
/// document may name the resource after its spans. While spans are read, those read before are packed on another
/// processor, one batch at a time.
final class SpanCollector {
  /// Small documents are one batch, which is packed where it is read.
  private static final int BATCH = 1_024;

  private final Map<String, TraceBuilder> traces = new LinkedHashMap<>();
  private final List<Origin> origins = new ArrayList<>();
  private final Map<Origin, Origin> distinct = new HashMap<>();
  private List<Sent> batch = new ArrayList<>();
  private CompletableFuture<Void> packing = CompletableFuture.completedFuture(null);

  private record Sent(SpanDraft span, int slot) {}

  int openOrigin() {
    origins.add(Origin.UNKNOWN);
    return origins.size() - 1;
  }

  void describe(int slot, Attributes resource, String scope) {
    Origin origin = Origin.of(resource, scope);
    Origin known = distinct.putIfAbsent(origin, origin);
    origins.set(slot, known == null ? origin : known);
  }

  /// Takes a span, which must not be changed any more.
  void add(SpanDraft span, int slot) {
    batch.add(new Sent(span, slot));
    if (batch.size() == BATCH) {
      awaitPacking();
      List<Sent> full = batch;
      batch = new ArrayList<>(BATCH);
      packing = CompletableFuture.runAsync(() -> pack(full));
    }
  }

  private void pack(List<Sent> spans) {
    for (Sent sent : spans) {
      traces.computeIfAbsent(sent.span().traceId, TraceBuilder::new).add(sent.span(), sent.slot());
    }
  }

  /// What goes wrong there, such as too little memory, goes wrong here.
  private void awaitPacking() {
    try {
      packing.join();
    } catch (CompletionException failure) {
      switch (failure.getCause()) {
        case Error cause -> throw cause;
        case RuntimeException cause -> throw cause;
        case null, default -> throw failure;
      }
    }
  }

  List<Trace> finish() {
    awaitPacking();
    pack(batch);
    List<Trace> finished = new ArrayList<>();
    for (TraceBuilder trace : traces.values()) {
      finished.add(trace.build(origins));
    }
    return List.copyOf(finished);
  }
}
