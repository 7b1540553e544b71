package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.names.DemangledName;
import org.mergescope.model.names.Demangler;
import org.mergescope.model.names.NameGroups;

/// The crates or namespaces of the drawn symbols as a tree: numbers from 0, which is the module itself.
final class NamespaceTree {
  private static final int OUTSIDE = -1;

  private final List<String> names = new ArrayList<>(List.of(""));
  private final List<Integer> parents = new ArrayList<>(List.of(OUTSIDE));
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final int[] scopeOf;

  private record Place(int parent, String name) {}

  /// Reads all names. Cost: demangling every drawn symbol.
  NamespaceTree(DrawnGraph drawn, Demangler names) {
    ModuleIndex module = drawn.graph().module();
    scopeOf = new int[module.symbolCount()];
    Arrays.fill(scopeOf, OUTSIDE);
    drawn.symbols().stream().filter(module::isDefinition).forEach(symbol -> {
      DemangledName name = names.demangle(module.name(symbol));
      int at = 0;
      for (String scope : NameGroups.scopes(name)) {
        at = numbers.computeIfAbsent(new Place(at, scope), this::add);
      }
      scopeOf[symbol] = at;
    });
  }

  private int add(Place place) {
    names.add(place.name());
    parents.add(place.parent());
    return names.size() - 1;
  }

  /// The namespace of a path from outside in; -1 where there is none.
  int find(List<String> path) {
    int at = 0;
    for (String name : path) {
      at = numbers.getOrDefault(new Place(at, name), OUTSIDE);
      if (at == OUTSIDE) {
        return OUTSIDE;
      }
    }
    return at;
  }

  /// The path of a namespace, outermost first.
  List<String> path(int scope) {
    List<String> path = new ArrayList<>();
    for (int at = scope; at > 0; at = parents.get(at)) {
      path.add(names.get(at));
    }
    return path.reversed();
  }

  /// The last part of its name.
  String name(int scope) {
    return names.get(scope);
  }

  /// The namespace that a symbol is directly in; -1 where it is only declared or not drawn.
  int scopeOf(int symbol) {
    return scopeOf[symbol];
  }

  /// For each namespace the child of `scope` that it is in, itself where it is the scope, -1 where it is outside.
  int[] childrenOf(int scope) {
    int[] child = new int[names.size()];
    for (int at = 0; at < child.length; at++) {
      int parent = parents.get(at);
      child[at] = at == scope ? at
          : parent == scope ? at
          : parent == OUTSIDE ? OUTSIDE : child[parent];
    }
    return child;
  }
}
