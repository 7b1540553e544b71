package org.mergescope.app.view.overview;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.names.ScopeTree;
import org.mergescope.model.names.SymbolScopes;
import org.mergescope.model.treemap.Hierarchy;

/// The functions of a module under their crates and namespaces; those of C under their file, where there are several.
final class FunctionTree {
  private final ModuleIndex index;
  private final ScopeTree scopes;
  private final Hierarchy hierarchy;
  private final int[] nodeOf;
  private final long[] functions;
  private final long[] bodies;
  private final long[] bytes;

  private FunctionTree(ModuleIndex index, ScopeTree scopes) {
    this.index = index;
    this.scopes = scopes;
    this.hierarchy = Hierarchy.of(scopes.ends());
    nodeOf = new int[index.symbolCount()];
    Arrays.fill(nodeOf, -1);
    long[] function = new long[scopes.size()];
    long[] body = new long[scopes.size()];
    long[] size = new long[scopes.size()];
    for (int node = 0; node < scopes.size(); node++) {
      int symbol = scopes.thing(node);
      if (symbol >= 0) {
        nodeOf[symbol] = node;
        function[node] = 1;
        body[node] = index.isDefinition(symbol) ? 1 : 0;
        size[node] = index.byteCount(symbol);
      }
    }
    functions = hierarchy.totals(function);
    bodies = hierarchy.totals(body);
    bytes = hierarchy.totals(size);
  }

  /// The states of its functions in a state of the module. Cost: linear in functions.
  Set<FunctionState> states(ModuleState now) {
    Set<FunctionState> states = EnumSet.noneOf(FunctionState.class);
    for (int node = 0; node < hierarchy.size(); node++) {
      int symbol = scopes.thing(node);
      if (symbol >= 0) {
        states.add(now.stateOf(symbol));
      }
    }
    return states;
  }

  /// Cost: linear in symbols, and that of reading all names where nobody has.
  static FunctionTree of(OpenModule module, BooleanSupplier cancelled) {
    ModuleIndex index = module.index();
    SymbolScopes scopes = module.names().scopes(cancelled);
    ScopeTree.Builder builder = new ScopeTree.Builder();
    int[] placeOf = new int[scopes.count()];
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      if (index.kind(symbol) == SymbolKind.FUNCTION) {
        int scope = scopes.of(symbol);
        builder.add(symbol, scope == 0 && module.isLinked()
            ? builder.below(0, module.program().origin(symbol))
            : place(scope, scopes, placeOf, builder));
      }
    }
    return new FunctionTree(index, builder.build());
  }

  /// The place of a scope in the tree; scopes without functions get none.
  private static int place(int scope, SymbolScopes scopes, int[] placeOf, ScopeTree.Builder builder) {
    if (placeOf[scope] == 0 && scope > 0) {
      int place = 0;
      for (String name : scopes.path(scope)) {
        place = builder.below(place, name);
      }
      placeOf[scope] = place;
    }
    return placeOf[scope];
  }

  boolean isOf(ModuleIndex other) {
    return index == other;
  }

  /// The tree itself; node 0 is the whole module.
  Hierarchy hierarchy() {
    return hierarchy;
  }

  /// For each node how many functions stand at or below it. Not to be changed.
  long[] functions() {
    return functions;
  }

  /// For each node how many functions with bodies. Not to be changed.
  long[] bodies() {
    return bodies;
  }

  /// For each node how many bytes of IR text. Not to be changed.
  long[] bytes() {
    return bytes;
  }

  /// Whether a function has a body.
  boolean hasBodies() {
    return bodies[0] > 0;
  }

  /// The function that a node is; -1 for a group.
  int symbol(int node) {
    return scopes.thing(node);
  }

  /// The node of a symbol; -1 where it is no function.
  int nodeOf(int symbol) {
    return symbol < 0 || symbol >= nodeOf.length ? -1 : nodeOf[symbol];
  }

  /// The name of a group inside the one above it.
  String group(int node) {
    return node == 0 ? Texts.text("overview.all") : scopes.scope(node);
  }

  /// The whole name of a group.
  String path(int node) {
    if (node == 0) {
      return group(0);
    }
    ArrayDeque<String> path = new ArrayDeque<>();
    for (int above = node; above > 0; above = hierarchy.parent(above)) {
      path.addFirst(group(above));
    }
    return String.join("::", path);
  }

  /// The functions at or below a node are added to a set.
  void collect(int node, BitSet symbols) {
    for (int below = node; below < hierarchy.end(node); below++) {
      if (symbol(below) >= 0) {
        symbols.set(symbol(below));
      }
    }
  }

  /// The outermost group of a node, or the node itself where it stands in none.
  int outermost(int node) {
    int found = node;
    while (found > 0 && hierarchy.parent(found) > 0) {
      found = hierarchy.parent(found);
    }
    return found;
  }
}
