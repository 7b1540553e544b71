package org.mergescope.model.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the parent of every span: spans by id, client and server halves of one id, orphans, circles.
final class SpanForest {
  private static final byte ON_WALK = 1;
  private static final byte DONE = 2;

  private final List<SpanRecord> spans;
  private final Era era;
  private final Decisions decisions;
  private final int[] parents;

  private SpanForest(List<SpanRecord> spans, Era era, Decisions decisions) {
    this.spans = spans;
    this.era = era;
    this.decisions = decisions;
    this.parents = new int[spans.size()];
  }

  /// The index of each span's parent, or -1; free of circles.
  static int[] parents(List<SpanRecord> spans, Era era, Decisions decisions) {
    SpanForest forest = new SpanForest(spans, era, decisions);
    forest.link();
    forest.cutCircles();
    return forest.parents;
  }

  private void link() {
    Map<String, Integer> clients = new HashMap<>();
    Map<String, Integer> holders = new HashMap<>();
    for (int span = 0; span < spans.size(); span++) {
      String id = spans.get(span).spanId();
      if (id.isEmpty()) {
        decisions.note(Decision.NO_SPAN_ID, id);
        continue;
      }
      noteSameId(holders.get(id), clients.containsKey(id), span);
      keepBetter(holders, id, span);
      if (isCaller(spans.get(span))) {
        keepBetter(clients, id, span);
      }
    }
    for (int span = 0; span < spans.size(); span++) {
      SpanRecord record = spans.get(span);
      Integer twin = isCallee(record) ? clients.get(record.spanId()) : null;
      if (twin != null) {
        decisions.note(Decision.SHARED_ID, record.spanId());
        parents[span] = twin;
      } else {
        parents[span] = parentOf(span, record, holders);
      }
    }
  }

  private int parentOf(int span, SpanRecord record, Map<String, Integer> holders) {
    if (record.parentSpanId().isEmpty()) {
      return -1;
    }
    Integer parent = holders.get(record.parentSpanId());
    if (record.parentSpanId().equals(record.spanId())) {
      decisions.note(Decision.SELF_PARENT, record.spanId());
      return -1;
    }
    if (parent == null) {
      decisions.note(Decision.ORPHAN, record.spanId());
      return -1;
    }
    return parent == span ? -1 : parent;
  }

  private void noteSameId(@Nullable Integer holder, boolean hasClient, int span) {
    if (holder == null) {
      return;
    }
    SpanRecord record = spans.get(span);
    boolean halves =
        isCallee(record) ? hasClient : isCaller(record) && isCallee(spans.get(holder)) && !hasClient;
    if (!halves) {
      decisions.note(Decision.SAME_ID, record.spanId());
    }
  }

  /// Of several spans with one id, children belong to the called side, else to the earliest.
  private void keepBetter(Map<String, Integer> holders, String id, int span) {
    holders.merge(id, span, (known, other) -> before(other, known) ? other : known);
  }

  private boolean before(int span, int other) {
    boolean callee = isCallee(spans.get(span));
    if (callee != isCallee(spans.get(other))) {
      return callee;
    }
    return era.compareStarts(spans.get(span), spans.get(other)) < 0;
  }

  private static boolean isCaller(SpanRecord span) {
    return span.kind() == SpanKind.CLIENT || span.kind() == SpanKind.PRODUCER;
  }

  private static boolean isCallee(SpanRecord span) {
    return span.kind() == SpanKind.SERVER || span.kind() == SpanKind.CONSUMER;
  }

  private void cutCircles() {
    byte[] state = new byte[parents.length];
    for (int start = 0; start < parents.length; start++) {
      int span = start;
      while (span >= 0 && state[span] == 0) {
        state[span] = ON_WALK;
        span = parents[span];
      }
      boolean circle = span >= 0 && state[span] == ON_WALK;
      for (int walked = start; walked >= 0 && state[walked] == ON_WALK; walked = parents[walked]) {
        state[walked] = DONE;
      }
      if (circle) {
        int first = earliestOfCircle(span);
        decisions.note(Decision.CYCLE, spans.get(first).spanId());
        parents[first] = -1;
      }
    }
  }

  private int earliestOfCircle(int member) {
    int earliest = member;
    for (int span = parents[member]; span != member; span = parents[span]) {
      if (era.compareStarts(spans.get(span), spans.get(earliest)) < 0) {
        earliest = span;
      }
    }
    return earliest;
  }
}
