package org.mergescope.model.merge;

import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// Modules analysed with `main` as the root.
final class Modules {
  private Modules() {}

  static Reachability analysed(String name, String text) throws IrFormatException, RootsException {
    return analysed(IrText.of(name, text));
  }

  static Reachability analysed(IrText text) throws IrFormatException, RootsException {
    CallGraph graph = CallGraph.of(ModuleIndexer.index(text, progress -> {}, () -> false));
    return Reachability.of(graph, Roots.MAIN, LivenessPolicy.of(graph.module()));
  }
}
