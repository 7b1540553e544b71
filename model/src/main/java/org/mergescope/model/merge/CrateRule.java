package org.mergescope.model.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.names.ModuleNames;

/// A function a root crate or namespace, entered wherever code outside the crate mentions one of its functions, and at
/// those that nothing in the module mentions but that are visible outside of it.
record CrateRule(ModuleNames names) implements EntryRule {
  @Override
  public String label() {
    return "crate";
  }

  @Override
  public SortedMap<String, List<Integer>> entries(CallGraph graph) {
    ModuleIndex module = graph.module();
    String[] crates = crates(module);
    SortedMap<String, List<Integer>> found = new TreeMap<>();
    for (int symbol = 0; symbol < crates.length; symbol++) {
      boolean function = module.kind(symbol) == SymbolKind.FUNCTION && module.isDefinition(symbol);
      if (function && !crates[symbol].equals(NameScopes.NONE) && isEntered(graph, crates, symbol)) {
        found.computeIfAbsent(FunctionName.canonical(crates[symbol]), f -> new ArrayList<>()).add(symbol);
      }
    }
    return found;
  }

  private String[] crates(ModuleIndex module) {
    NameScopes scopes = new NameScopes(names);
    String[] crates = new String[module.symbolCount()];
    for (int symbol = 0; symbol < crates.length; symbol++) {
      crates[symbol] = scopes.of(symbol);
    }
    return crates;
  }

  private static boolean isEntered(CallGraph graph, String[] crates, int symbol) {
    boolean mentioned = false;
    for (int i = 0; i < graph.inDegree(symbol); i++) {
      int edge = graph.incoming(symbol, i);
      if (graph.kind(edge).isStrong() && graph.source(edge) != symbol) {
        mentioned = true;
        if (!crates[graph.source(edge)].equals(crates[symbol])) {
          return true;
        }
      }
    }
    return !mentioned && !graph.module().linkage(symbol).isDiscardable();
  }
}
