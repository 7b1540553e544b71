package org.mergescope.model.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.names.ModuleNames;

/// Which crate or namespace is whose: the one called like the function, else the one of its entries where no other
/// function enters it too. Tells what is left of a function that nothing calls any more.
final class DeadScopes {
  private static final int SEVERAL = -1;

  private final NameScopes scopes;
  private final Map<String, Integer> functionOf;
  private final int functionCount;

  private DeadScopes(NameScopes scopes, Map<String, Integer> functionOf, int functionCount) {
    this.scopes = scopes;
    this.functionOf = functionOf;
    this.functionCount = functionCount;
  }

  static DeadScopes of(ModuleNames names, List<String> functions, List<List<Integer>> entries) {
    NameScopes scopes = new NameScopes(names);
    Map<String, Integer> byEntry = new HashMap<>();
    for (int i = 0; i < functions.size(); i++) {
      for (int entry : entries.get(i)) {
        byEntry.merge(FunctionName.canonical(scopes.of(entry)), i, (a, b) -> a.equals(b) ? a : (Integer) SEVERAL);
      }
    }
    Map<String, Integer> functionOf = new HashMap<>(byEntry);
    for (int i = 0; i < functions.size(); i++) {
      functionOf.put(functions.get(i), i);
    }
    functionOf.remove(NameScopes.NONE);
    functionOf.values().removeIf(function -> function == SEVERAL);
    return new DeadScopes(scopes, Map.copyOf(functionOf), functions.size());
  }

  /// The symbols of each function's crate or namespace, by function.
  List<BitSet> symbols(BitSet among) {
    List<BitSet> found = new ArrayList<>();
    for (int i = 0; i < functionCount; i++) {
      found.add(new BitSet());
    }
    if (!functionOf.isEmpty()) {
      among.stream().forEach(symbol -> {
        Integer function = functionOf.get(FunctionName.canonical(scopes.of(symbol)));
        if (function != null) {
          found.get(function).set(symbol);
        }
      });
    }
    return found;
  }
}
