package org.mergescope.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mergescope.model.merge.FunctionMapping;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;

/// One request as `trace` reports it.
///
/// @param functions a line a function, by name
record TraceReport(
    Trace trace,
    FunctionMapping mapping,
    SelfTime self,
    CriticalPath critical,
    List<FunctionTime> functions,
    List<String> warnings) {
  /// Times of a function.
  ///
  /// @param totalNanos from start to end of its spans, of nested ones only the outermost
  record FunctionTime(String name, int spans, long totalNanos, long selfNanos, long criticalNanos) {
    private FunctionTime plus(FunctionTime other) {
      return new FunctionTime(
          name,
          spans + other.spans,
          totalNanos + other.totalNanos,
          selfNanos + other.selfNanos,
          criticalNanos + other.criticalNanos);
    }
  }

  /// @param message why the trace is partial, or ""
  static TraceReport of(Trace trace, FunctionMapping mapping, String message) {
    SelfTime self = SelfTime.of(trace);
    CriticalPath critical = CriticalPath.of(trace);
    SortedMap<String, FunctionTime> functions = new TreeMap<>();
    for (int span = 0; span < trace.spanCount(); span++) {
      String name = mapping.names().get(span);
      int parent = trace.parent(span);
      boolean nested = parent >= 0 && mapping.names().get(parent).equals(name);
      FunctionTime time =
          new FunctionTime(name, 1, nested ? 0 : trace.durationNanos(span), self.nanos(span), critical.nanos(span));
      functions.merge(name, time, FunctionTime::plus);
    }
    List<String> warnings = new ArrayList<>();
    if (!message.isEmpty()) {
      warnings.add(message);
    }
    warnings.addAll(trace.warnings());
    return new TraceReport(trace, mapping, self, critical, List.copyOf(functions.values()), warnings);
  }

  int roots() {
    int roots = 0;
    for (int root = 0; root < trace.spanCount(); root = trace.subtreeEnd(root)) {
      roots++;
    }
    return roots;
  }
}
