package org.mergescope.app.session;

import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.names.Demangler;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

/// A module as it was opened: everything the analysis found, before any deletion.
public record OpenModule(
    ModuleIndex index,
    CallGraph graph,
    Demangler names,
    Roots roots,
    LivenessPolicy policy,
    Reachability reachability,
    List<MergedFunction> mergedFunctions) {
  public OpenModule {
    mergedFunctions = List.copyOf(mergedFunctions);
  }

  /// The same module with other merged functions.
  OpenModule with(List<MergedFunction> others) {
    return new OpenModule(index, graph, names, roots, policy, reachability, others);
  }

  /// The readable name of a symbol.
  public String displayName(int symbol) {
    return index.isUnnamed(symbol) ? "@" + index.name(symbol) : names.demangle(index.name(symbol)).readable();
  }
}
