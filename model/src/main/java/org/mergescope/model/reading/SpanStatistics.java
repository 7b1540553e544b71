package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.SpanTiming;
import org.mergescope.model.trace.Trace;

/// The spans of a trace by groups, the most total time first, then by label.
///
/// @param untimed how many spans have no usable start or end: they are counted, their times are not
public record SpanStatistics(List<Group> groups, int untimed) {
  private static final Comparator<Group> LONGEST_FIRST =
      Comparator.comparingLong(Group::totalNanos).reversed().thenComparing(Group::label);

  public SpanStatistics {
    groups = List.copyOf(groups);
  }

  /// One group; times in nanoseconds.
  ///
  /// @param spans how many, those without usable times too
  /// @param errors how many of them failed
  /// @param totalNanos sum of their durations: spans within spans of the group count twice
  /// @param selfNanos sum of their self times
  /// @param criticalNanos what they contribute to the critical path
  /// @param p50Nanos the median duration, a duration that occurs (nearest rank)
  /// @param p95Nanos likewise, of 95 in 100
  /// @param maxNanos the longest
  public record Group(
      String label,
      int spans,
      int errors,
      long totalNanos,
      long selfNanos,
      long criticalNanos,
      long p50Nanos,
      long p95Nanos,
      long maxNanos) {}

  /// Computes them. Cost: n log n in spans.
  public static SpanStatistics of(Trace trace, SelfTime self, CriticalPath critical, Grouping grouping) {
    Labels labels = Labels.of(trace, grouping);
    int count = labels.texts().size();
    int[] ends = ends(trace, labels, count);
    long[] durations = new long[ends[count]];
    int[] filled = Arrays.copyOf(ends, count);
    int[] spans = new int[count];
    int[] errors = new int[count];
    long[] selfs = new long[count];
    long[] criticals = new long[count];
    for (int span = 0; span < trace.spanCount(); span++) {
      int group = labels.of(span);
      spans[group]++;
      errors[group] += trace.isError(span) ? 1 : 0;
      if (isTimed(trace, span)) {
        durations[filled[group]++] = trace.durationNanos(span);
        selfs[group] += self.nanos(span);
        criticals[group] += critical.nanos(span);
      }
    }
    List<Group> groups = new ArrayList<>(count);
    for (int group = 0; group < count; group++) {
      int from = ends[group];
      int to = ends[group + 1];
      Arrays.sort(durations, from, to);
      long total = 0;
      for (int i = from; i < to; i++) {
        total += durations[i];
      }
      groups.add(
          new Group(
              labels.texts().get(group), spans[group], errors[group], total, selfs[group], criticals[group],
              quantile(durations, from, to, 50), quantile(durations, from, to, 95), quantile(durations, from, to, 100)));
    }
    groups.sort(LONGEST_FIRST);
    return new SpanStatistics(groups, trace.spanCount() - durations.length);
  }

  /// Where the durations of each group begin, and after the last where they end.
  private static int[] ends(Trace trace, Labels labels, int count) {
    int[] ends = new int[count + 1];
    for (int span = 0; span < trace.spanCount(); span++) {
      ends[labels.of(span) + 1] += isTimed(trace, span) ? 1 : 0;
    }
    for (int group = 0; group < count; group++) {
      ends[group + 1] += ends[group];
    }
    return ends;
  }

  private static boolean isTimed(Trace trace, int span) {
    return trace.timing(span) == SpanTiming.AS_SENT;
  }

  private static long quantile(long[] sorted, int from, int to, int percent) {
    long rank = ((long) (to - from) * percent + 99) / 100;
    return from == to ? 0 : sorted[from + (int) Math.max(1, rank) - 1];
  }
}
