package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The chain of segments that decides how long a request takes, one path a root. Immutable.
///
/// From a span's end backwards: the child that finished last took the time before, then the child that finished last
/// before that one began, and so on; what no child took is the span's own. Children are clipped to their parent; those
/// that it does not wait for (a consumer below a producer, a child that merely links to it, one outside of it) are left
/// out. A child that overlaps the next one by up to a hundredth of its length still counts as before it. Without
/// happens-before data, concurrent siblings can be attributed wrongly.
public final class CriticalPath {
  private final List<Segment> segments;
  private final long[] nanos;

  private CriticalPath(List<Segment> segments, long[] nanos) {
    this.segments = segments;
    this.nanos = nanos;
  }

  /// A stretch of time that a span itself contributes to the path; offsets from the trace's start.
  public record Segment(int span, long startNanos, long endNanos) {}

  /// Computes it, iteratively. Cost: n log n in spans. Segments of a root are disjoint, in order, and sum to the root's
  /// duration.
  public static CriticalPath of(Trace trace) {
    List<Segment> segments = new ArrayList<>();
    for (int root = 0; root < trace.spanCount(); root = trace.subtreeEnd(root)) {
      List<Segment> backwards = new CriticalWalk(trace).from(root);
      Collections.reverse(backwards);
      segments.addAll(backwards);
    }
    long[] nanos = new long[trace.spanCount()];
    for (Segment segment : segments) {
      nanos[segment.span()] += segment.endNanos() - segment.startNanos();
    }
    return new CriticalPath(List.copyOf(segments), nanos);
  }

  /// The segments, by root, then by time.
  public List<Segment> segments() {
    return segments;
  }

  /// Time that a span contributes, nanoseconds.
  public long nanos(int span) {
    return nanos[span];
  }
}
