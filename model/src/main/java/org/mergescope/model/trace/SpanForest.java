package org.mergescope.model.trace;

import java.util.Arrays;
import java.util.List;

/// Finds the parent of every span: spans by id, client and server halves of one id, orphans, circles.
final class SpanForest {
  private static final int NONE = -1;
  private static final byte ON_WALK = 1;
  private static final byte DONE = 2;

  private final List<SpanRecord> spans;
  private final Era era;
  private final Decisions decisions;
  private final int[] parents;
  /// By id: the span that children of that id belong to, or -1.
  private final int[] holders;
  /// By id: the calling side of that id, or -1.
  private final int[] clients;

  private SpanForest(List<SpanRecord> spans, int ids, Era era, Decisions decisions) {
    this.spans = spans;
    this.holders = noSpans(ids);
    this.clients = noSpans(ids);
    this.era = era;
    this.decisions = decisions;
    this.parents = new int[spans.size()];
  }

  /// The index of each span's parent, or -1; free of circles.
  ///
  /// @param ids how many ids there may be
  static int[] parents(List<SpanRecord> spans, int ids, Era era, Decisions decisions) {
    SpanForest forest = new SpanForest(spans, ids, era, decisions);
    forest.link();
    forest.cutCircles();
    return forest.parents;
  }

  private void link() {
    for (int span = 0; span < spans.size(); span++) {
      SpanRecord record = spans.get(span);
      if (record.spanId().isEmpty()) {
        decisions.note(Decision.NO_SPAN_ID, record.spanId());
        continue;
      }
      noteSameId(record);
      keepBetter(holders, record.id(), span);
      if (isCaller(record)) {
        keepBetter(clients, record.id(), span);
      }
    }
    for (int span = 0; span < spans.size(); span++) {
      SpanRecord record = spans.get(span);
      int twin = isCallee(record) ? clients[record.id()] : NONE;
      if (twin != NONE) {
        decisions.note(Decision.SHARED_ID, record.spanId());
        parents[span] = twin;
      } else {
        parents[span] = parentOf(span, record);
      }
    }
  }

  private int parentOf(int span, SpanRecord record) {
    if (record.parentSpanId().isEmpty()) {
      return NONE;
    }
    if (record.parentId() == record.id()) {
      decisions.note(Decision.SELF_PARENT, record.spanId());
      return NONE;
    }
    int parent = holders[record.parentId()];
    if (parent == NONE) {
      decisions.note(Decision.ORPHAN, record.spanId());
    }
    return parent == span ? NONE : parent;
  }

  private static int[] noSpans(int ids) {
    int[] spans = new int[ids];
    Arrays.fill(spans, NONE);
    return spans;
  }

  private void noteSameId(SpanRecord record) {
    int holder = holders[record.id()];
    if (holder == NONE) {
      return;
    }
    boolean hasClient = clients[record.id()] != NONE;
    boolean halves =
        isCallee(record) ? hasClient : isCaller(record) && isCallee(spans.get(holder)) && !hasClient;
    if (!halves) {
      decisions.note(Decision.SAME_ID, record.spanId());
    }
  }

  /// Of several spans with one id, children belong to the called side, else to the earliest.
  private void keepBetter(int[] spansOfIds, int id, int span) {
    if (spansOfIds[id] == NONE || before(span, spansOfIds[id])) {
      spansOfIds[id] = span;
    }
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
        parents[first] = NONE;
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
