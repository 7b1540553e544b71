package org.mergescope.app.session;

import java.util.List;

/// Which part of the call graph is looked at.
public sealed interface GraphMode {
  /// All of the module where it is small enough, else what is around the focus.
  record Whole() implements GraphMode {}

  /// What calls the focus and what it calls.
  record Around() implements GraphMode {}

  /// A chain of references, each symbol mentioning the next.
  record Path(List<Integer> chain) implements GraphMode {
    public Path {
      chain = List.copyOf(chain);
    }
  }

  /// Everything on the ways from one symbol to another.
  record Between(int from, int to) implements GraphMode {}

  /// What lives only through a symbol.
  record Dominated(int symbol) implements GraphMode {}

  /// The symbols that reach a symbol and are reached by it.
  record Cycle(int symbol) implements GraphMode {}

  /// Crates or namespaces and the functions inside of one of them; of the module where no scope is named.
  record Namespaces(List<String> scope) implements GraphMode {
    public Namespaces {
      scope = List.copyOf(scope);
    }
  }

  /// Whether this follows the focus wherever it goes.
  default boolean followsFocus() {
    return switch (this) {
      case Whole whole -> true;
      case Around around -> true;
      case Path path -> false;
      case Between between -> false;
      case Dominated dominated -> false;
      case Cycle cycle -> false;
      case Namespaces namespaces -> false;
    };
  }
}
