package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.view.Texts;
import org.mergescope.model.names.SymbolScopes;

/// The ways from a symbol to another look at the graph; says why where there is none.
final class GraphModes {
  private final ModuleSession session;
  private final Selection selection;
  private final Depths depths;
  private final Consumer<String> say;

  /// @param say told a sentence where there is nothing to be seen
  GraphModes(ModuleSession session, Selection selection, Depths depths, Consumer<String> say) {
    this.session = session;
    this.selection = selection;
    this.depths = depths;
    this.say = say;
  }

  /// All of the module where it fits, else what is around the focus.
  void whole() {
    selection.show(new GraphMode.Whole());
  }

  /// What is around the focus.
  void around() {
    selection.show(new GraphMode.Around());
  }

  /// Shows what calls a symbol, and nothing that it calls.
  void callers(int symbol) {
    showAround(symbol, Math.max(1, depths.callers()), 0);
  }

  /// Shows what a symbol calls, and nothing that calls it.
  void callees(int symbol) {
    showAround(symbol, 0, Math.max(1, depths.callees()));
  }

  private void showAround(int symbol, int back, int on) {
    selection.focus(symbol);
    depths.set(back, on);
    around();
  }

  /// The chain that keeps a symbol.
  void path(int symbol) {
    of(symbol, state -> {
      List<Integer> chain = state.deletions().contains(symbol) ? List.of() : Emphasis.keeping(state, symbol);
      if (chain.isEmpty()) {
        say.accept(Texts.text(whyNot(state, symbol), name(state, symbol)));
      } else {
        selection.show(new GraphMode.Path(chain));
      }
    });
  }

  private static String whyNot(ModuleState state, int symbol) {
    if (state.deletions().contains(symbol)) {
      return "graph.why.deleted";
    }
    return state.reachability().isRoot(symbol) ? "graph.why.root" : "graph.why.dead";
  }

  /// The ways between the two selected symbols, or the focus and the selected one.
  void between() {
    BitSet chosen = (BitSet) selection.symbolsProperty().get().clone();
    int focus = selection.focusProperty().get();
    if (chosen.cardinality() == 1 && focus != Selection.NONE) {
      chosen.set(focus);
    }
    if (chosen.cardinality() != 2) {
      say.accept(Texts.text("graph.between.two"));
      return;
    }
    int first = chosen.get(focus < 0 ? chosen.length() : focus) ? focus : chosen.nextSetBit(0);
    chosen.clear(first);
    selection.show(new GraphMode.Between(first, chosen.nextSetBit(0)));
  }

  /// What lives only through a symbol.
  void dominated(int symbol) {
    of(symbol, state -> {
      if (state.reachability().isLive(symbol)) {
        selection.show(new GraphMode.Dominated(symbol));
      } else {
        say.accept(Texts.text("graph.dominated.dead", name(state, symbol)));
      }
    });
  }

  /// The cycles that a symbol is in.
  void cycle(int symbol) {
    if (symbol >= 0) {
      selection.show(new GraphMode.Cycle(symbol));
    }
  }

  /// The namespaces of the module.
  void namespaces() {
    namespaces(List.of());
  }

  /// One namespace from the inside.
  void namespaces(List<String> scope) {
    selection.show(new GraphMode.Namespaces(scope));
  }

  /// The namespace a symbol is in.
  void namespaceOf(int symbol) {
    of(symbol, state -> {
      SymbolScopes scopes = state.module().names().scopes();
      namespaces(scopes.path(scopes.of(symbol)));
    });
  }

  /// What is around what is seen now: the namespace outside of this one, the symbol's namespace else.
  void up(int symbol) {
    if (selection.graphModeProperty().get() instanceof GraphMode.Namespaces inside && !inside.scope().isEmpty()) {
      namespaces(inside.scope().subList(0, inside.scope().size() - 1));
    } else {
      namespaceOf(symbol);
    }
  }

  /// For a node, what it leads to: a namespace its inside, a cycle its members, a symbol the focus.
  void enter(GraphNode node, IntConsumer focus) {
    switch (node) {
      case GraphNode.Symbol symbol -> focus.accept(symbol.symbol());
      case GraphNode.Group group when group.isCycle() -> cycle(group.symbol());
      case GraphNode.Group group -> namespaces(group.scope());
      case GraphNode.More more -> focus.accept(Selection.NONE);
    }
  }

  private void of(int symbol, Consumer<ModuleState> action) {
    if (symbol >= 0) {
      session.state().ifPresent(action);
    }
  }

  private static String name(ModuleState state, int symbol) {
    return NodeLabel.of(state.module().displayName(symbol));
  }
}
