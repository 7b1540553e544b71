package org.mergescope.app.view.graph;

import java.util.List;

/// What to show of a call graph.
sealed interface GraphQuery {
  /// The most functions a module may have to be shown whole.
  int WHOLE_LIMIT = 300;

  /// The symbol in the middle, or -1.
  int focus();

  /// Every function of the module, and the focus.
  record Whole(int focus) implements GraphQuery {}

  /// The neighbourhood of the focus.
  ///
  /// @param callers how many calls back
  /// @param callees how many calls on
  record Around(int focus, int callers, int callees, Budget budget) implements GraphQuery {}

  /// A chain, one symbol mentioning the next; the middle of a long one is folded.
  record Chain(int focus, List<Integer> symbols, Budget budget) implements GraphQuery {
    public Chain {
      symbols = List.copyOf(symbols);
    }
  }

  /// The ways from one symbol to another.
  record Ways(int focus, int from, int to, Budget budget) implements GraphQuery {}

  /// What lives only through a symbol.
  record Dominated(int focus, int symbol, Budget budget) implements GraphQuery {}

  /// The cycles a symbol is in.
  record Cycle(int focus, int symbol, Budget budget) implements GraphQuery {}

  /// One namespace from the inside.
  record Namespaces(int focus, List<String> scope, Budget budget) implements GraphQuery {
    public Namespaces {
      scope = List.copyOf(scope);
    }
  }
}
