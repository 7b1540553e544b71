package org.mergescope.model.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Crates and namespaces as a tree of numbers, and the scope that each symbol of a module is directly in. 0 stands above
/// all; a scope has a higher number than the one around it. Immutable, safe for any thread.
public final class SymbolScopes {
  private final List<String> names;
  private final int[] around;
  private final int[] outermost;
  private final Map<Place, Integer> numbers;
  private final int[] scopeOf;

  private record Place(int around, String name) {}

  private SymbolScopes(List<String> names, int[] around, Map<Place, Integer> numbers, int[] scopeOf) {
    this.names = List.copyOf(names);
    this.around = around;
    this.numbers = Map.copyOf(numbers);
    this.scopeOf = scopeOf;
    this.outermost = new int[around.length];
    for (int scope = 1; scope < outermost.length; scope++) {
      outermost[scope] = around[scope] == 0 ? scope : outermost[around[scope]];
    }
  }

  /// How many scopes there are, 0 included.
  public int count() {
    return around.length;
  }

  /// The scope that a symbol is directly in; 0 where it is in none.
  public int of(int symbol) {
    return scopeOf[symbol];
  }

  /// The last part of a scope's name; "" for 0.
  public String name(int scope) {
    return names.get(scope);
  }

  /// The scope around a scope; that around 0 is -1.
  public int around(int scope) {
    return around[scope];
  }

  /// The outermost scope around a scope, which may be itself; 0 for 0.
  public int outermost(int scope) {
    return outermost[scope];
  }

  /// The names of a scope and those around it, outermost first. Cost: their number.
  public List<String> path(int scope) {
    List<String> path = new ArrayList<>();
    for (int at = scope; at > 0; at = around[at]) {
      path.add(names.get(at));
    }
    return path.reversed();
  }

  /// The scope of a path from outside in; -1 where there is none. Cost: the path.
  public int find(List<String> path) {
    int at = 0;
    for (String name : path) {
      Integer inside = numbers.get(new Place(at, name));
      if (inside == null) {
        return -1;
      }
      at = inside;
    }
    return at;
  }

  static final class Builder {
    private final List<String> names = new ArrayList<>(List.of(""));
    private final List<Integer> around = new ArrayList<>(List.of(-1));
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final int[] scopeOf;

    Builder(int symbols) {
      scopeOf = new int[symbols];
    }

    int scope(List<String> path) {
      int at = 0;
      for (String name : path) {
        at = numbers.computeIfAbsent(new Place(at, name), this::add);
      }
      return at;
    }

    private int add(Place place) {
      names.add(place.name());
      around.add(place.around());
      return names.size() - 1;
    }

    void put(int symbol, int scope) {
      scopeOf[symbol] = scope;
    }

    SymbolScopes build() {
      return new SymbolScopes(names, around.stream().mapToInt(Integer::intValue).toArray(), numbers, scopeOf);
    }
  }
}
