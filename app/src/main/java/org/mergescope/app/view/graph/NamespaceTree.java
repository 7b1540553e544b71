package org.mergescope.app.view.graph;

import java.util.List;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.names.SymbolScopes;

/// The crates or namespaces of the drawn symbols as a tree: numbers from 0, which is the module itself.
final class NamespaceTree {
  private static final int OUTSIDE = -1;

  private final DrawnGraph drawn;
  private final ModuleIndex module;
  private final SymbolScopes scopes;

  NamespaceTree(DrawnGraph drawn, SymbolScopes scopes) {
    this.drawn = drawn;
    this.module = drawn.graph().module();
    this.scopes = scopes;
  }

  /// The namespace of a path from outside in; -1 where there is none.
  int find(List<String> path) {
    return scopes.find(path);
  }

  /// The path of a namespace, outermost first.
  List<String> path(int scope) {
    return scopes.path(scope);
  }

  /// The last part of its name.
  String name(int scope) {
    return scopes.name(scope);
  }

  /// The namespace that a symbol is directly in; -1 where it is only declared or not drawn.
  int scopeOf(int symbol) {
    return drawn.contains(symbol) && module.isDefinition(symbol) ? scopes.of(symbol) : OUTSIDE;
  }

  /// For each namespace the child of `scope` that it is in, itself where it is the scope, -1 where it is outside.
  int[] childrenOf(int scope) {
    int[] child = new int[scopes.count()];
    for (int at = 0; at < child.length; at++) {
      int around = scopes.around(at);
      child[at] = at == scope ? at
          : around == scope ? at
          : around == OUTSIDE ? OUTSIDE : child[around];
    }
    return child;
  }
}
