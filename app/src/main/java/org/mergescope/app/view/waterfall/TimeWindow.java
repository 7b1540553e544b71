package org.mergescope.app.view.waterfall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.reading.TimeScale;

/// The stretch of a trace that the timeline shows: a start, from the trace's start, and a length of at least one
/// nanosecond, within the trace. Where idle time is made short, these count what is shown of it.
///
/// @param gaps how idle time is made short, or null where time is shown as it is
record TimeWindow(long startNanos, long lengthNanos, long traceNanos, @Nullable TimeScale gaps) {
  TimeWindow {
    traceNanos = Math.max(1, traceNanos);
    lengthNanos = Math.clamp(lengthNanos, 1, traceNanos);
    startNanos = Math.clamp(startNanos, 0, traceNanos - lengthNanos);
  }

  TimeWindow(long startNanos, long lengthNanos, long traceNanos) {
    this(startNanos, lengthNanos, traceNanos, null);
  }

  static TimeWindow whole(long traceNanos) {
    return new TimeWindow(0, traceNanos, traceNanos);
  }

  static TimeWindow whole(TimeScale gaps) {
    return new TimeWindow(0, gaps.shownDurationNanos(), gaps.shownDurationNanos(), gaps);
  }

  /// Where a moment is, as a fraction of the width. Subtracts before it turns to floating point, so that a nanosecond
  /// counts a day into the trace as well.
  double fraction(long nanos) {
    return gaps == null
        ? (double) (nanos - startNanos) / lengthNanos
        : (gaps.shown((double) nanos) - startNanos) / lengthNanos;
  }

  long nanosAt(double fraction) {
    return gaps == null
        ? startNanos + Math.round(fraction * lengthNanos)
        : Math.round(gaps.moment(startNanos + fraction * lengthNanos));
  }

  /// Shows `1/factor` of the time; what is at `anchor`, a fraction of the width, stays there.
  TimeWindow zoomed(double factor, double anchor) {
    long length = Math.clamp(Math.round(lengthNanos / factor), 1, traceNanos);
    return of(startNanos + Math.round(anchor * (lengthNanos - length)), length);
  }

  /// Moves by a fraction of what is shown.
  TimeWindow panned(double fraction) {
    return of(startNanos + Math.round(fraction * lengthNanos), lengthNanos);
  }

  /// Shows a span with a little air at both sides.
  TimeWindow fitted(long fromNanos, long durationNanos) {
    long from = gaps == null ? fromNanos : Math.round(gaps.shown((double) fromNanos));
    long length = gaps == null ? durationNanos : Math.round(gaps.shown((double) (fromNanos + durationNanos))) - from;
    long air = Math.max(1, length / 20);
    return of(from - air, length + 2 * air);
  }

  /// Shows from one fraction of the whole axis to another.
  TimeWindow between(double from, double to) {
    long start = Math.round(Math.min(from, to) * traceNanos);
    long end = Math.round(Math.max(from, to) * traceNanos);
    return of(start, end - start);
  }

  /// Another stretch of the same axis.
  TimeWindow of(long start, long length) {
    return new TimeWindow(start, length, traceNanos, gaps);
  }

  /// The whole axis.
  TimeWindow whole() {
    return of(0, traceNanos);
  }

  boolean isWhole() {
    return lengthNanos == traceNanos;
  }

  /// The stretches of idle time that are made short.
  List<TimeScale.Gap> shortened() {
    return gaps == null ? List.of() : gaps.gaps();
  }

  /// The moments at its edges.
  long firstMoment() {
    return nanosAt(0);
  }

  long lastMoment() {
    return nanosAt(1);
  }
}
