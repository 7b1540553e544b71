package org.mergescope.model.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;

/// How long a request was in one serverless function; all times in nanoseconds.
///
/// @param name the merged function's, or what the spans say where the module has no such function
/// @param function the index into the mapping's functions, or -1
/// @param spans how many spans belong to it
/// @param totalNanos during which at least one of its spans was open: spans within spans count once
/// @param selfNanos sum of its spans' self times
/// @param criticalNanos sum of what its spans contribute to the critical path
public record FunctionTimes(
    String name, int function, int spans, long totalNanos, long selfNanos, long criticalNanos) {
  private static final Comparator<FunctionTimes> LONGEST_FIRST =
      Comparator.comparingLong(FunctionTimes::totalNanos).reversed().thenComparing(FunctionTimes::name);

  /// The functions of a trace, the longest first. Cost: n log n in spans.
  public static List<FunctionTimes> of(
      Trace trace, FunctionMapping mapping, SelfTime selfTime, CriticalPath criticalPath) {
    Map<Key, List<Integer>> spans = new HashMap<>();
    for (int span = 0; span < trace.spanCount(); span++) {
      spans.computeIfAbsent(Key.of(mapping, span), key -> new ArrayList<>()).add(span);
    }
    List<FunctionTimes> times = new ArrayList<>();
    spans.forEach((key, rows) -> {
      long self = 0;
      long critical = 0;
      for (int span : rows) {
        self += selfTime.nanos(span);
        critical += criticalPath.nanos(span);
      }
      times.add(new FunctionTimes(key.name(), key.function(), rows.size(), open(trace, rows), self, critical));
    });
    times.sort(LONGEST_FIRST);
    return List.copyOf(times);
  }

  private record Key(String name, int function) {
    static Key of(FunctionMapping mapping, int span) {
      int function = mapping.merged().get(span);
      return new Key(function < 0 ? mapping.names().get(span) : mapping.functions().get(function).name(), function);
    }
  }

  private static long open(Trace trace, List<Integer> rows) {
    List<Integer> byStart = new ArrayList<>(rows);
    byStart.sort(Comparator.comparingLong(trace::startNanos));
    long open = 0;
    long until = Long.MIN_VALUE;
    for (int span : byStart) {
      long end = trace.startNanos(span) + trace.durationNanos(span);
      if (end > until) {
        open += end - Math.max(until, trace.startNanos(span));
        until = end;
      }
    }
    return open;
  }
}
