package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import org.mergescope.app.session.FunctionState;

/// A node of a scene.
sealed interface GraphNode {
  /// What it says.
  String label();

  /// Its number: the same in every scene of one module, so that it can be followed from one to the next.
  int key();

  /// A symbol of the module.
  record Symbol(int symbol, String label, FunctionState state, Traits traits) implements GraphNode {
    Symbol in(FunctionState now) {
      return new Symbol(symbol, label, now, traits);
    }

    @Override
    public int key() {
      return symbol;
    }
  }

  /// What a node shows besides its name and state.
  ///
  /// @param table whether it is a variable
  /// @param recursive whether it calls itself; such edges are not drawn
  /// @param quietCallers how many edges to it are quiet
  /// @param quietCallees how many edges from it are quiet
  /// @param note a second, smaller line, or ""
  record Traits(boolean table, boolean recursive, int quietCallers, int quietCallees, String note) {
    static final Traits NONE = new Traits(false, false, 0, 0, "");

    Traits noting(String what) {
      return new Traits(table, recursive, quietCallers, quietCallees, what);
    }
  }

  /// Several symbols as one node: a cycle that is folded, or a namespace.
  ///
  /// @param symbol the one whose text is shown for all
  /// @param state how they stand: dead only where all are
  /// @param scope the path of the namespace; empty for a cycle
  record Group(int key, int symbol, BitSet members, String label, FunctionState state, List<String> scope, String note)
      implements GraphNode {
    public Group {
      scope = List.copyOf(scope);
    }

    Group in(FunctionState now) {
      return new Group(key, symbol, members, label, now, scope, note);
    }

    boolean isCycle() {
      return scope.isEmpty();
    }
  }

  /// Stands for the neighbours of one level that are not shown.
  ///
  /// @param level distance from the focus, negative on the callers' side
  record More(int level, int hidden, String label) implements GraphNode {
    @Override
    public int key() {
      return -1 - (level < 0 ? 2 * -level : 2 * level + 1);
    }
  }
}
