package org.mergescope.app.view.graph;

import java.util.Arrays;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;

/// What the user wants to see, before it is known how large the module is.
///
/// @param focus the focused symbol, or -1: then the first root stands in where there has to be one
/// @param mode what to look at; a module that is too large is never shown whole
record GraphRequest(
    ModuleState state, int focus, GraphMode mode, int callers, int callees, Budget budget, GraphChoices choices) {
  /// The module this is about.
  OpenModule module() {
    return state.module();
  }

  /// Chooses the scene.
  GraphScene scene(GraphFacts facts) {
    return new SceneBuilder(facts, state, choices, symbol -> NodeLabel.of(module().displayName(symbol)))
        .scene(query(facts.drawn()));
  }

  /// Whether what calls through pointers may reach is a part of the picture.
  boolean showsPossible() {
    return choices.possible()
        && switch (mode) {
          case GraphMode.Whole whole -> true;
          case GraphMode.Around around -> true;
          case GraphMode.Between between -> true;
          case GraphMode.Path path -> false;
          case GraphMode.Dominated dominated -> false;
          case GraphMode.Cycle cycle -> false;
          case GraphMode.Namespaces namespaces -> false;
        };
  }

  private GraphQuery query(DrawnGraph graph) {
    return switch (mode) {
      case GraphMode.Whole whole -> fits(graph) ? new GraphQuery.Whole(focus) : around(graph);
      case GraphMode.Around around -> around(graph);
      case GraphMode.Path path -> new GraphQuery.Chain(focus, path.chain(), budget);
      case GraphMode.Between between -> new GraphQuery.Ways(focus, between.from(), between.to(), budget);
      case GraphMode.Dominated dominated -> new GraphQuery.Dominated(focus, dominated.symbol(), budget);
      case GraphMode.Cycle cycle -> new GraphQuery.Cycle(focus, cycle.symbol(), budget);
      case GraphMode.Namespaces namespaces -> new GraphQuery.Namespaces(focus, namespaces.scope(), budget);
    };
  }

  private GraphQuery around(DrawnGraph graph) {
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
