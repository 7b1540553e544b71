package org.mergescope.model.reach;

import java.util.Arrays;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;

/// Which symbols live and die together: the definitions of a comdat, an alias by what it finally names, an ifunc never
/// (GlobalDCE.cpp, `ComdatMembers`; `GlobalValue::getComdat`).
final class ComdatMembers {
  private static final int NONE = -1;

  private final int[] comdatOf;
  private final int[] first;
  private final int[] members;

  private ComdatMembers(int[] comdatOf, int[] first, int[] members) {
    this.comdatOf = comdatOf;
    this.first = first;
    this.members = members;
  }

  static ComdatMembers of(CallGraph graph) {
    ModuleIndex module = graph.module();
    int symbols = module.symbolCount();
    int[] comdatOf = new int[symbols];
    int[] first = new int[module.comdatCount() + 1];
    for (int symbol = 0; symbol < symbols; symbol++) {
      comdatOf[symbol] = comdat(graph, symbol);
      if (comdatOf[symbol] != NONE) {
        first[comdatOf[symbol] + 1]++;
      }
    }
    for (int comdat = 0; comdat < module.comdatCount(); comdat++) {
      first[comdat + 1] += first[comdat];
    }
    int[] next = first.clone();
    int[] members = new int[first[module.comdatCount()]];
    for (int symbol = 0; symbol < symbols; symbol++) {
      if (comdatOf[symbol] != NONE) {
        members[next[comdatOf[symbol]]++] = symbol;
      }
    }
    return new ComdatMembers(comdatOf, first, members);
  }

  /// The comdat a symbol lives and dies with, or -1.
  int comdat(int symbol) {
    return comdatOf[symbol];
  }

  /// The members of a comdat in file order.
  int[] members(int comdat) {
    return Arrays.copyOfRange(members, first[comdat], first[comdat + 1]);
  }

  private static int comdat(CallGraph graph, int symbol) {
    ModuleIndex module = graph.module();
    if (module.isUnlinked(symbol)) {
      return NONE;
    }
    int base = module.kind(symbol) == SymbolKind.ALIAS ? aliaseeObject(graph, symbol) : symbol;
    return base == NONE || module.kind(base) == SymbolKind.IFUNC || !module.isDefinition(base)
        ? NONE
        : module.comdat(base);
  }

  private static int aliaseeObject(CallGraph graph, int alias) {
    int base = alias;
    for (int steps = 0; graph.module().kind(base) == SymbolKind.ALIAS; steps++) {
      base = aliasee(graph, base);
      if (base == NONE || steps > graph.module().symbolCount()) {
        return NONE;
      }
    }
    return base;
  }

  private static int aliasee(CallGraph graph, int alias) {
    for (int edge = graph.firstEdge(alias); edge < graph.firstEdge(alias + 1); edge++) {
      if (graph.kind(edge) == ReferenceKind.ALIASEE) {
        return graph.target(edge);
      }
    }
    return NONE;
  }
}
