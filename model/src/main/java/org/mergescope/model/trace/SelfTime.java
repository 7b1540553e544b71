package org.mergescope.model.trace;

/// Wall self time of every span: its duration less the union of its children's, clipped to it. Immutable.
public final class SelfTime {
  private SelfTime() {}

  /// Computes it. Cost: linear in spans, siblings being sorted already.
  public static SelfTime of(Trace trace) {
    throw new UnsupportedOperationException("" + trace);
  }

  /// Self time of a span, nanoseconds, never negative.
  public long nanos(int span) {
    throw new UnsupportedOperationException("" + span);
  }
}
