package org.mergescope.model.trace;

/// Wall self time of every span: its duration less the union of its children's, clipped to it. Immutable.
public final class SelfTime {
  private final long[] nanos;

  private SelfTime(long[] nanos) {
    this.nanos = nanos;
  }

  /// Computes it. Cost: linear in spans, siblings being sorted already.
  public static SelfTime of(Trace trace) {
    long[] nanos = new long[trace.spanCount()];
    for (int span = 0; span < nanos.length; span++) {
      nanos[span] = trace.durationNanos(span) - covered(trace, span);
    }
    return new SelfTime(nanos);
  }

  private static long covered(Trace trace, int span) {
    long end = trace.startNanos(span) + trace.durationNanos(span);
    long reached = trace.startNanos(span);
    long covered = 0;
    for (int child = span + 1; child < trace.subtreeEnd(span); child = trace.subtreeEnd(child)) {
      long from = Math.max(reached, trace.startNanos(child));
      long to = Math.min(end, trace.startNanos(child) + trace.durationNanos(child));
      if (to > from) {
        covered += to - from;
        reached = to;
      }
    }
    return covered;
  }

  /// Self time of a span, nanoseconds, never negative.
  public long nanos(int span) {
    return nanos[span];
  }
}
