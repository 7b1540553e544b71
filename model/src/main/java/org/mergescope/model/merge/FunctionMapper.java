package org.mergescope.model.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.trace.Trace;

/// Gives each span its serverless function: `faas.name`, else `faas.invoked_name` on clients, else the `/function/…` path
/// of a URL, else the service name where it says something, else the span's name.
public final class FunctionMapper {
  private FunctionMapper() {}

  /// Maps a trace onto the functions of a module; both may be absent. Cost: linear in spans.
  ///
  /// @param module the module of the functions, or null where none is open
  public static FunctionMapping map(Trace trace, List<MergedFunction> functions, @Nullable ModuleIndex module) {
    throw new UnsupportedOperationException(trace + "" + functions + module);
  }
}
