package org.mergescope.app.view.graph;

import org.mergescope.app.session.FunctionState;

/// A node of a scene.
sealed interface GraphNode {
  /// What it says.
  String label();

  /// A symbol of the module.
  record Symbol(int symbol, String label, FunctionState state, Traits traits) implements GraphNode {
    Symbol in(FunctionState now) {
      return new Symbol(symbol, label, now, traits);
    }
  }

  /// What a node shows besides its name and state.
  ///
  /// @param table whether it is a variable
  /// @param recursive whether it calls itself; such edges are not drawn
  /// @param quietCallers how many edges to it are quiet
  /// @param quietCallees how many edges from it are quiet
  record Traits(boolean table, boolean recursive, int quietCallers, int quietCallees) {
    static final Traits NONE = new Traits(false, false, 0, 0);
  }

  /// Stands for the neighbours of one level that are not shown.
  ///
  /// @param level distance from the focus, negative on the callers' side
  record More(int level, int hidden, String label) implements GraphNode {}
}
