package org.mergescope.app.view.graph;

import org.mergescope.app.session.FunctionState;

/// A node of a scene.
sealed interface GraphNode {
  /// What it says.
  String label();

  /// A symbol of the module.
  ///
  /// @param recursive whether it calls itself; such edges are not drawn
  record Symbol(int symbol, String label, FunctionState state, boolean recursive) implements GraphNode {
    Symbol in(FunctionState now) {
      return new Symbol(symbol, label, now, recursive);
    }
  }

  /// Stands for the neighbours of one level that are not shown.
  ///
  /// @param level distance from the focus, negative on the callers' side
  record More(int level, int hidden, String label) implements GraphNode {}
}
