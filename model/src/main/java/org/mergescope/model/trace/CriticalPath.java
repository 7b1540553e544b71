package org.mergescope.model.trace;

import java.util.List;

/// The chain of segments that decides how long a request takes, one path a root. Immutable.
public final class CriticalPath {
  private CriticalPath() {}

  /// A stretch of time that a span itself contributes to the path; offsets from the trace's start.
  public record Segment(int span, long startNanos, long endNanos) {}

  /// Computes it, iteratively. Cost: n log n in spans. Segments of a root are disjoint, in order, and sum to the root's
  /// duration.
  public static CriticalPath of(Trace trace) {
    throw new UnsupportedOperationException("" + trace);
  }

  /// The segments, by root, then by time.
  public List<Segment> segments() {
    throw new UnsupportedOperationException();
  }

  /// Time that a span contributes, nanoseconds.
  public long nanos(int span) {
    throw new UnsupportedOperationException("" + span);
  }
}
