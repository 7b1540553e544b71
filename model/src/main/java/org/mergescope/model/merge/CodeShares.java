package org.mergescope.model.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.merge.MergedFunction.CodeSize;
import org.mergescope.model.names.Demangler;
import org.mergescope.model.reach.Reachability;

/// Whose code is what: by function the live code its entries reach and the dead code that belongs to it, and by symbol
/// how many functions, the rest of the program counted as one, have it as live code.
final class CodeShares {
  private static final int NOBODY = -1;
  private static final int REST = -2;

  private final ModuleIndex module;
  private final List<BitSet> live = new ArrayList<>();
  private final List<BitSet> dead = new ArrayList<>();
  private final int[] sharers;

  private CodeShares(ModuleIndex module) {
    this.module = module;
    this.sharers = new int[module.symbolCount()];
  }

  /// @param functions canonical names
  /// @param entries entry symbols by function, each in one function only
  static CodeShares of(Reachability reachability, Demangler names, List<String> functions, List<List<Integer>> entries) {
    CallGraph graph = reachability.graph();
    CodeShares shares = new CodeShares(graph.module());
    int[] owners = owners(graph.module(), entries);
    FunctionCode code = new FunctionCode(graph, owners);
    BitSet liveCode = new BitSet();
    BitSet deadCode = new BitSet();
    BitSet restRoots = new BitSet();
    for (int symbol = 0; symbol < owners.length; symbol++) {
      if (graph.module().isDefinition(symbol)) {
        (reachability.isLive(symbol) ? liveCode : deadCode).set(symbol);
        restRoots.set(symbol, reachability.isRoot(symbol) && owners[symbol] == NOBODY);
      }
    }
    List<BitSet> left = DeadScopes.of(graph.module(), names, functions, entries).symbols(deadCode);
    for (int i = 0; i < functions.size(); i++) {
      BitSet sources = new BitSet();
      entries.get(i).forEach(sources::set);
      shares.live.add(shares.count(code.reach(i, sources, liveCode)));
      sources.or(left.get(i));
      shares.dead.add(code.reach(i, sources, deadCode));
    }
    shares.count(code.reach(REST, restRoots, liveCode));
    return shares;
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

  private BitSet count(BitSet code) {
    code.stream().forEach(symbol -> sharers[symbol]++);
    return code;
  }

  MergedFunction function(int number, String name, List<Integer> entries, String rule) {
    BitSet exclusive = new BitSet();
    BitSet shared = new BitSet();
    live.get(number).stream().forEach(symbol -> (sharers[symbol] == 1 ? exclusive : shared).set(symbol));
    BitSet code = (BitSet) live.get(number).clone();
    code.or(dead.get(number));
    return new MergedFunction(name, entries, rule, code, size(exclusive), size(shared), size(dead.get(number)));
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
