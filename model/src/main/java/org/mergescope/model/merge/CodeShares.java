package org.mergescope.model.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.merge.MergedFunction.CodeSize;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.Reachability;

/// Whose code is what, by function: the live code that its entries reach, the part of it that nobody else reaches, and
/// the dead code that belongs to it alone.
record CodeShares(ModuleIndex module, List<BitSet> live, List<BitSet> exclusive, List<BitSet> dead) {
  private static final int NOBODY = -1;
  private static final int REST = -2;

  /// @param functions canonical names
  /// @param entries entry symbols by function, each in one function only
  static CodeShares of(Reachability reachability, ModuleNames names, List<String> functions, List<List<Integer>> entries) {
    CallGraph graph = reachability.graph();
    ModuleIndex module = graph.module();
    FunctionCode code = new FunctionCode(graph, owners(module, entries));
    BitSet alive = new BitSet();
    BitSet unreachable = new BitSet();
    BitSet roots = new BitSet();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (module.isDefinition(symbol)) {
        (reachability.isLive(symbol) ? alive : unreachable).set(symbol);
        roots.set(symbol, reachability.isRoot(symbol));
      }
    }
    List<BitSet> starts = entries.stream().map(CodeShares::setOf).toList();
    List<BitSet> live = reached(code, starts, alive);
    List<BitSet> leftovers = DeadScopes.of(names, functions, entries).symbols(unreachable);
    for (int i = 0; i < starts.size(); i++) {
      leftovers.get(i).or(starts.get(i));
    }
    List<BitSet> dead = reached(code, leftovers, unreachable);
    BitSet nobodys = (BitSet) unreachable.clone();
    dead.forEach(nobodys::andNot);
    return new CodeShares(
        module,
        live,
        alone(live, code.reach(REST, roots, alive)),
        alone(dead, code.reach(REST, nobodys, unreachable)));
  }

  private static int[] owners(ModuleIndex module, List<List<Integer>> entries) {
    int[] owners = new int[module.symbolCount()];
    Arrays.fill(owners, NOBODY);
    for (int function = 0; function < entries.size(); function++) {
      for (int entry : entries.get(function)) {
        owners[entry] = function;
      }
    }
    return owners;
  }

  private static BitSet setOf(List<Integer> symbols) {
    BitSet set = new BitSet();
    symbols.forEach(set::set);
    return set;
  }

  private static List<BitSet> reached(FunctionCode code, List<BitSet> starts, BitSet within) {
    List<BitSet> reached = new ArrayList<>();
    for (int function = 0; function < starts.size(); function++) {
      reached.add(code.reach(function, starts.get(function), within));
    }
    return reached;
  }

  /// What is in one set of `reached` only and not among `others`.
  private static List<BitSet> alone(List<BitSet> reached, BitSet others) {
    BitSet once = new BitSet();
    BitSet often = (BitSet) others.clone();
    for (BitSet symbols : reached) {
      BitSet again = (BitSet) once.clone();
      again.and(symbols);
      often.or(again);
      once.or(symbols);
    }
    List<BitSet> alone = new ArrayList<>();
    for (BitSet symbols : reached) {
      alone.add(without(symbols, often));
    }
    return alone;
  }

  private static BitSet without(BitSet symbols, BitSet others) {
    BitSet rest = (BitSet) symbols.clone();
    rest.andNot(others);
    return rest;
  }

  MergedFunction function(int number, String name, List<Integer> entries, String rule) {
    BitSet code = (BitSet) live.get(number).clone();
    code.or(dead.get(number));
    BitSet shared = without(live.get(number), exclusive.get(number));
    return new MergedFunction(
        name, entries, rule, code, size(exclusive.get(number)), size(shared), size(dead.get(number)));
  }

  private CodeSize size(BitSet symbols) {
    int functions = 0;
    long bytes = 0;
    for (int symbol = symbols.nextSetBit(0); symbol >= 0; symbol = symbols.nextSetBit(symbol + 1)) {
      functions += module.kind(symbol) == SymbolKind.FUNCTION ? 1 : 0;
      bytes += module.byteCount(symbol);
    }
    return new CodeSize(functions, bytes);
  }
}
