package org.mergescope.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mergescope.model.merge.FunctionMapping;
import org.mergescope.model.merge.FunctionTimes;
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
    List<FunctionTimes> functions,
    List<String> warnings) {
  /// @param message why the trace is partial, or ""
  static TraceReport of(Trace trace, FunctionMapping mapping, String message) {
    SelfTime self = SelfTime.of(trace);
    CriticalPath critical = CriticalPath.of(trace);
    List<FunctionTimes> functions = new ArrayList<>(FunctionTimes.of(trace, mapping, self, critical));
    functions.sort(Comparator.comparing(FunctionTimes::name));
    List<String> warnings = new ArrayList<>();
    if (!message.isEmpty()) {
      warnings.add(message);
    }
    warnings.addAll(trace.warnings());
    return new TraceReport(trace, mapping, self, critical, List.copyOf(functions), warnings);
  }

  int roots() {
    int roots = 0;
    for (int root = 0; root < trace.spanCount(); root = trace.subtreeEnd(root)) {
      roots++;
    }
    return roots;
  }
}
