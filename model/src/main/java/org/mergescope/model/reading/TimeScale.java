package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.reading.IdleStretches.Stretch;
import org.mergescope.model.trace.Trace;

/// The axis of a trace, with long stretches made short in which nothing begins or ends. Times are offsets from the trace's
/// start, what is shown likewise. Immutable, both directions take log n in gaps.
public final class TimeScale {
  private static final int SHOWN_SHARE = 50;

  private final long duration;
  private final List<Gap> gaps;
  private final long shownDuration;

  private TimeScale(long duration, List<Gap> gaps, long shownDuration) {
    this.duration = duration;
    this.gaps = gaps;
    this.shownDuration = shownDuration;
  }

  /// A stretch made short; nanoseconds.
  public record Gap(long startNanos, long endNanos, long shownStartNanos, long shownEndNanos) {}

  /// The axis as time is.
  public static TimeScale linear(Trace trace) {
    return new TimeScale(trace.durationNanos(), List.of(), trace.durationNanos());
  }

  /// The axis with gaps made short: stretches longer than a share of the trace in which nothing runs, or no span starts or
  /// ends for many times as long as usual. Each is shown as long as a fiftieth of the rest. Cost: n log n in spans.
  ///
  /// @param leastShare such as 0.1 for a tenth of the trace
  public static TimeScale compressed(Trace trace, double leastShare) {
    List<Stretch> idle = new IdleStretches(trace).longerThan(Math.max(1, leastShare * trace.durationNanos()));
    long busy = trace.durationNanos() - idle.stream().mapToLong(Stretch::length).sum();
    long shown = Math.max(1, busy / SHOWN_SHARE);
    List<Gap> gaps = new ArrayList<>();
    long saved = 0;
    for (Stretch stretch : idle) {
      if (stretch.length() > shown) {
        long from = stretch.startNanos() - saved;
        gaps.add(new Gap(stretch.startNanos(), stretch.endNanos(), from, from + shown));
        saved += stretch.length() - shown;
      }
    }
    return new TimeScale(trace.durationNanos(), List.copyOf(gaps), trace.durationNanos() - saved);
  }

  /// The stretches made short, in order.
  public List<Gap> gaps() {
    return gaps;
  }

  /// How long the whole is shown.
  public long shownDurationNanos() {
    return shownDuration;
  }

  /// Where a moment is shown; outside the trace it goes on as time does.
  public double shown(double nanos) {
    int i = search(nanos, false);
    if (i < 0) {
      return nanos;
    }
    Gap gap = gaps.get(i);
    if (nanos >= gap.endNanos()) {
      return gap.shownEndNanos() + (nanos - gap.endNanos());
    }
    double share = (nanos - gap.startNanos()) / (gap.endNanos() - gap.startNanos());
    return gap.shownStartNanos() + share * (gap.shownEndNanos() - gap.shownStartNanos());
  }

  /// The moment that is shown there: the other way round.
  public double moment(double shownNanos) {
    int i = search(shownNanos, true);
    if (i < 0) {
      return shownNanos;
    }
    Gap gap = gaps.get(i);
    if (shownNanos >= gap.shownEndNanos()) {
      return gap.endNanos() + (shownNanos - gap.shownEndNanos());
    }
    double share = (shownNanos - gap.shownStartNanos()) / (gap.shownEndNanos() - gap.shownStartNanos());
    return gap.startNanos() + share * (gap.endNanos() - gap.startNanos());
  }

  /// The real length, of which `shownDurationNanos` is what is left.
  public long durationNanos() {
    return duration;
  }

  /// The last gap that starts at or before, or -1.
  private int search(double at, boolean isShown) {
    int low = 0;
    int high = gaps.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Gap gap = gaps.get(middle);
      if ((isShown ? gap.shownStartNanos() : gap.startNanos()) <= at) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
