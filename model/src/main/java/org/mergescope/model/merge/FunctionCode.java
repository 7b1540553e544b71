package org.mergescope.model.merge;

import java.util.BitSet;
import org.mergescope.model.callgraph.CallGraph;

/// What is reached from some symbols of a module without going through the entry of another function.
final class FunctionCode {
  private static final int NOBODY = -1;

  private final CallGraph graph;
  private final int[] owners;
  private final int[] stack;

  /// @param owners by symbol: the number of the function it is an entry of, or -1
  FunctionCode(CallGraph graph, int[] owners) {
    this.graph = graph;
    this.owners = owners;
    this.stack = new int[graph.module().symbolCount()];
  }

  /// The symbols among `within` that `sources` reach as code of a function, definitions only.
  BitSet reach(int function, BitSet sources, BitSet within) {
    BitSet seen = new BitSet();
    int size = 0;
    for (int source = sources.nextSetBit(0); source >= 0; source = sources.nextSetBit(source + 1)) {
      size = push(function, source, within, seen, size);
    }
    while (size > 0) {
      int symbol = stack[--size];
      for (int edge = graph.firstEdge(symbol); edge < graph.firstEdge(symbol + 1); edge++) {
        if (graph.kind(edge).isStrong()) {
          size = push(function, graph.target(edge), within, seen, size);
        }
      }
    }
    return seen;
  }

  private int push(int function, int symbol, BitSet within, BitSet seen, int size) {
    boolean own = owners[symbol] == NOBODY || owners[symbol] == function;
    if (!own || seen.get(symbol) || !within.get(symbol)) {
      return size;
    }
    seen.set(symbol);
    stack[size] = symbol;
    return size + 1;
  }
}
