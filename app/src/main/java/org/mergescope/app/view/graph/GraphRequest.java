package org.mergescope.app.view.graph;

import java.util.Arrays;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;

/// What the user wants to see, before it is known how large the module is.
///
/// @param focus the focused symbol, or -1: then the first root stands in where there has to be one
/// @param wanted whole module or neighbourhood; a module that is too large is never shown whole
record GraphRequest(ModuleState state, int focus, Extent wanted, int callers, int callees, GraphQuery.Budget budget) {
  /// How much of a module to show.
  enum Extent {
    WHOLE,
    AROUND
  }

  /// The module this is about.
  OpenModule module() {
    return state.module();
  }

  /// Chooses the scene.
  GraphScene scene(DrawnGraph graph) {
    return GraphScene.of(
        graph, query(graph), symbol -> NodeLabel.of(module().displayName(symbol)), state::stateOf);
  }

  private GraphQuery query(DrawnGraph graph) {
    if (wanted == Extent.WHOLE && fits(graph)) {
      return new GraphQuery.Whole(focus);
    }
    int middle = focus != Selection.NONE ? focus : firstRoot(graph);
    return new GraphQuery.Around(middle, callers, callees, budget);
  }

  /// The first function among the roots, else the first root.
  private int firstRoot(DrawnGraph graph) {
    int[] roots = graph.symbols().stream().filter(state.reachability()::isRoot).toArray();
    return Arrays.stream(roots)
        .filter(root -> !graph.isTable(root))
        .findFirst()
        .orElse(roots.length == 0 ? Selection.NONE : roots[0]);
  }

  /// Whether a module is small enough to be shown whole.
  static boolean fits(DrawnGraph graph) {
    return graph.size() <= GraphQuery.WHOLE_LIMIT;
  }
}
