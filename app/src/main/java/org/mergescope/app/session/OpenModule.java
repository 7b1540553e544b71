package org.mergescope.app.session;

import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.link.Program;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.merge.MergedFunctions;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// A module, or several linked as one program, as it was opened: everything the analysis found, before any deletion.
///
/// @param index of the whole
/// @param manifest what the user said about the merged functions
public record OpenModule(
    Program program,
    ModuleIndex index,
    CallGraph graph,
    ModuleNames names,
    Roots roots,
    LivenessPolicy policy,
    Reachability reachability,
    MergeManifest manifest,
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
    this(
        Program.single(index), index, graph, names, roots, policy, reachability, MergeManifest.EMPTY, mergedFunctions);
  }

  /// Whether it is the beginning of a broken file only: to be looked at, not to be changed.
  public boolean isPartial() {
    return index.text().leftOut() > 0;
  }

  /// Whether it is of several files.
  public boolean isLinked() {
    return program.parts().size() > 1;
  }

  /// The same module with other merged functions.
  OpenModule with(MergeManifest other, List<MergedFunction> others) {
    return new OpenModule(program, index, graph, names, roots, policy, reachability, other, others);
  }

  /// The same module followed from other roots, or by the rules of another LLVM. Cost: linear in the graph.
  ///
  /// @throws RootsException where a root is not in the module
  public OpenModule followed(Roots from, LivenessPolicy rules) throws RootsException {
    Reachability other = Reachability.of(graph, from, rules);
    return new OpenModule(
        program, index, graph, names, from, rules, other, manifest, MergedFunctions.of(other, names, manifest));
  }

  /// The readable name of a symbol.
  public String displayName(int symbol) {
    return names.readable(symbol);
  }
}
