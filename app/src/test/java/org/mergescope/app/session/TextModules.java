package org.mergescope.app.session;

import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunctions;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// Modules from text blocks, for tests.
public final class TextModules {
  private TextModules() {}

  /// A module whose root is `main`.
  public static OpenModule open(String ir) {
    try {
      ModuleIndex index = ModuleIndexer.index(IrText.of("test.ll", ir), fraction -> {}, () -> false);
      CallGraph graph = CallGraph.of(index);
      LivenessPolicy policy = LivenessPolicy.of(index);
      Reachability reachability = Reachability.of(graph, Roots.MAIN, policy);
      return new OpenModule(index, graph, ModuleNames.of(index), Roots.MAIN, policy, reachability, List.of());
    } catch (IrFormatException | RootsException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  /// The same with the functions that the rules find in it.
  public static OpenModule openMerged(String ir) {
    OpenModule module = open(ir);
    return module.with(MergeManifest.EMPTY, MergedFunctions.of(module.reachability(), module.names(), MergeManifest.EMPTY));
  }
}
