package org.mergescope.app.view.waterfall;

/// The stretch of a trace that the timeline shows: a start, from the trace's start, and a length of at least one
/// nanosecond, within the trace.
record TimeWindow(long startNanos, long lengthNanos, long traceNanos) {
  TimeWindow {
    traceNanos = Math.max(1, traceNanos);
    lengthNanos = Math.clamp(lengthNanos, 1, traceNanos);
    startNanos = Math.clamp(startNanos, 0, traceNanos - lengthNanos);
  }

  static TimeWindow whole(long traceNanos) {
    return new TimeWindow(0, traceNanos, traceNanos);
  }

  /// Where a moment is, as a fraction of the width. Subtracts before it turns to floating point, so that a nanosecond
  /// counts a day into the trace as well.
  double fraction(long nanos) {
    return (double) (nanos - startNanos) / lengthNanos;
  }

  long nanosAt(double fraction) {
    return startNanos + Math.round(fraction * lengthNanos);
  }

  /// Shows `1/factor` of the time; what is at `anchor`, a fraction of the width, stays there.
  TimeWindow zoomed(double factor, double anchor) {
    long length = Math.clamp(Math.round(lengthNanos / factor), 1, traceNanos);
    return new TimeWindow(startNanos + Math.round(anchor * (lengthNanos - length)), length, traceNanos);
  }

  /// Moves by a fraction of what is shown.
  TimeWindow panned(double fraction) {
    return new TimeWindow(startNanos + Math.round(fraction * lengthNanos), lengthNanos, traceNanos);
  }

  /// Shows a span with a little air at both sides.
  TimeWindow fitted(long fromNanos, long durationNanos) {
    long air = Math.max(1, durationNanos / 20);
    return new TimeWindow(fromNanos - air, durationNanos + 2 * air, traceNanos);
  }

  boolean isWhole() {
    return lengthNanos == traceNanos;
  }
}
