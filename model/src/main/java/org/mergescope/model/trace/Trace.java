package org.mergescope.model.trace;

import java.util.List;

/// One request: its spans as columns in pre-order, siblings by start time. Times are offsets in nanoseconds from the
/// trace's start. Immutable, safe for any thread; accessors take constant time.
///
/// Policy for broken data: a span whose parent is absent is a root; a cycle is cut at its earliest span; exact
/// duplicates are one span, spans of one id that differ are all kept; an end before the start counts as zero length; a
/// span without a start sits at its parent's. Each decision is a line of `warnings()`.
public final class Trace {
  private Trace() {}

  /// 32 hex digits.
  public String traceId() {
    throw new UnsupportedOperationException();
  }

  /// Number of spans, the rows `0 … spanCount()-1`.
  public int spanCount() {
    throw new UnsupportedOperationException();
  }

  /// Start of the earliest span, nanoseconds since 1970.
  public long startUnixNanos() {
    throw new UnsupportedOperationException();
  }

  /// From the earliest start to the latest end.
  public long durationNanos() {
    throw new UnsupportedOperationException();
  }

  /// 16 hex digits.
  public String spanId(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// The parent's id as it was sent, or "" for none; present even where that span is not.
  public String parentSpanId(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Row of the parent, or -1.
  public int parent(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// 0 for roots.
  public int depth(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Row after the last descendant; a leaf's is the next row.
  public int subtreeEnd(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Operation name.
  public String name(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// `service.name` of the resource, or "" for none.
  public String service(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Span kind.
  public SpanKind kind(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Start, from the trace's start.
  public long startNanos(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Duration, never negative.
  public long durationNanos(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Status code as sent.
  public SpanStatus status(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Status message, or "".
  public String statusMessage(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Whether it failed: status ERROR, or an HTTP status of 500 or more where no status was set.
  public boolean isError(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// The span's own attributes.
  public Attributes attributes(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Attributes of the resource that sent it.
  public Attributes resource(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Events in order of time.
  public List<SpanEvent> events(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// Links as sent.
  public List<SpanLink> links(int span) {
    throw new UnsupportedOperationException("" + span);
  }

  /// What was decided about broken data, one sentence each.
  public List<String> warnings() {
    throw new UnsupportedOperationException();
  }
}
