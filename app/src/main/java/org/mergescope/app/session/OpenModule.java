package org.mergescope.app.session;

import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.link.Program;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

/// A module, or several linked as one program, as it was opened: everything the analysis found, before any deletion.
///
/// @param index of the whole
public record OpenModule(
    Program program,
    ModuleIndex index,
    CallGraph graph,
    ModuleNames names,
    Roots roots,
    LivenessPolicy policy,
    Reachability reachability,
    List<MergedFunction> mergedFunctions) {
  public OpenModule {
    mergedFunctions = List.copyOf(mergedFunctions);
  }

  /// A single module.
  public OpenModule(
      ModuleIndex index,
      CallGraph graph,
      ModuleNames names,
      Roots roots,
      LivenessPolicy policy,
      Reachability reachability,
      List<MergedFunction> mergedFunctions) {
    this(Program.single(index), index, graph, names, roots, policy, reachability, mergedFunctions);
  }

  /// Whether it is of several files.
  public boolean isLinked() {
    return program.parts().size() > 1;
  }

  /// The same module with other merged functions.
  OpenModule with(List<MergedFunction> others) {
    return new OpenModule(program, index, graph, names, roots, policy, reachability, others);
  }

  /// The readable name of a symbol.
  public String displayName(int symbol) {
    return names.readable(symbol);
  }
}
