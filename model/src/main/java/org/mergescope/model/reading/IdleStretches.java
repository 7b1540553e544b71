package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mergescope.model.trace.Trace;

/// The long stretches of a trace in which no span starts or ends: those in which nothing runs, and, where something waits
/// in them, those that are many times as long as the usual stretch. A trace of few spans has none only for being short.
final class IdleStretches {
  private static final int MANY_TIMES = 20;

  private final long[] starts;
  private final long[] ends;
  private final long[] moments;

  IdleStretches(Trace trace) {
    int spans = trace.spanCount();
    starts = new long[spans];
    ends = new long[spans];
    moments = new long[2 * spans];
    for (int span = 0; span < spans; span++) {
      starts[span] = trace.startNanos(span);
      ends[span] = starts[span] + trace.durationNanos(span);
    }
    System.arraycopy(starts, 0, moments, 0, spans);
    System.arraycopy(ends, 0, moments, spans, spans);
    Arrays.sort(starts);
    Arrays.sort(ends);
    Arrays.sort(moments);
  }

  /// From and to, offsets from the trace's start.
  record Stretch(long startNanos, long endNanos) {
    long length() {
      return endNanos - startNanos;
    }
  }

  /// Those longer than a length, in order.
  List<Stretch> longerThan(double least) {
    double usual = MANY_TIMES * (double) usual();
    List<Stretch> found = new ArrayList<>();
    int started = 0;
    int ended = 0;
    for (int i = 1; i < moments.length; i++) {
      Stretch stretch = new Stretch(moments[i - 1], moments[i]);
      if (stretch.length() > least) {
        started = after(starts, started, stretch.startNanos());
        ended = after(ends, ended, stretch.startNanos());
        if (started == ended || stretch.length() > usual) {
          found.add(stretch);
        }
      }
    }
    return found;
  }

  /// The first place behind all that are not later than a moment.
  private static int after(long[] sorted, int from, long moment) {
    int at = from;
    while (at < sorted.length && sorted[at] <= moment) {
      at++;
    }
    return at;
  }

  /// The median of the stretches; moments that fall together have none between them.
  private long usual() {
    long[] lengths = new long[moments.length];
    int count = 0;
    for (int i = 1; i < moments.length; i++) {
      if (moments[i] > moments[i - 1]) {
        lengths[count++] = moments[i] - moments[i - 1];
      }
    }
    Arrays.sort(lengths, 0, count);
    return count == 0 ? 0 : lengths[(count - 1) / 2];
  }
}
