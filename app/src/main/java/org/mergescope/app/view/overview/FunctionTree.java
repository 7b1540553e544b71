package org.mergescope.app.view.overview;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
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
  private final boolean hasBodies;

  private FunctionTree(ModuleIndex index, ScopeTree scopes, boolean hasBodies) {
    this.index = index;
    this.scopes = scopes;
    this.hierarchy = Hierarchy.of(scopes.ends());
    this.hasBodies = hasBodies;
    nodeOf = new int[index.symbolCount()];
    Arrays.fill(nodeOf, -1);
    for (int node = 0; node < scopes.size(); node++) {
      if (scopes.thing(node) >= 0) {
        nodeOf[scopes.thing(node)] = node;
      }
    }
  }

  /// Cost: linear in symbols, and that of reading all names where nobody has.
  static FunctionTree of(OpenModule module, BooleanSupplier cancelled) {
    ModuleIndex index = module.index();
    SymbolScopes scopes = module.names().scopes(cancelled);
    ScopeTree.Builder builder = new ScopeTree.Builder();
    int[] placeOf = new int[scopes.count()];
    boolean bodies = false;
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      if (index.kind(symbol) == SymbolKind.FUNCTION) {
        bodies |= index.isDefinition(symbol);
        int scope = scopes.of(symbol);
        builder.add(symbol, scope == 0 && module.isLinked()
            ? builder.below(0, module.program().origin(symbol))
            : place(scope, scopes, placeOf, builder));
      }
    }
    return new FunctionTree(index, builder.build(), bodies);
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

  /// Whether a function has a body.
  boolean hasBodies() {
    return hasBodies;
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
