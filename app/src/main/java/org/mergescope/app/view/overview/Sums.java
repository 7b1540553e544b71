package org.mergescope.app.view.overview;

import java.util.BitSet;
import org.mergescope.app.session.ModuleState;
import org.mergescope.model.reach.Dominators;

/// For each node of the tree how many functions stand at or below it, how many of them have bodies, how many bytes of
/// IR text all have, and how many are dead.
final class Sums {
  /// Nothing.
  static final Sums NONE = new Sums(new long[1], new long[1], new long[1], new long[1], new long[1]);

  private final long[] functions;
  private final long[] bodies;
  private final long[] bytes;
  private final long[] deadFunctions;
  private final long[] deadBytes;

  private Sums(long[] functions, long[] bodies, long[] bytes, long[] deadFunctions, long[] deadBytes) {
    this.functions = functions;
    this.bodies = bodies;
    this.bytes = bytes;
    this.deadFunctions = deadFunctions;
    this.deadBytes = deadBytes;
  }

  static Sums of(FunctionTree tree, ModuleState state) {
    long[] deadFunctions = new long[tree.hierarchy().size()];
    long[] deadBytes = new long[deadFunctions.length];
    BitSet unreachable = state.unreachable();
    for (int symbol = unreachable.nextSetBit(0); symbol >= 0; symbol = unreachable.nextSetBit(symbol + 1)) {
      int node = tree.nodeOf(symbol);
      if (node >= 0 && state.module().index().isDefinition(symbol)) {
        deadFunctions[node] = 1;
        deadBytes[node] = state.module().index().byteCount(symbol);
      }
    }
    return new Sums(
        tree.functions(),
        tree.bodies(),
        tree.bytes(),
        tree.hierarchy().totals(deadFunctions),
        tree.hierarchy().totals(deadBytes));
  }

  /// How many functions there are, for each node. Not to be changed.
  long[] functions() {
    return functions;
  }

  /// How many bytes there are, for each node. Not to be changed.
  long[] bytes() {
    return bytes;
  }

  /// What is at or below one node.
  Of of(int node) {
    return Of.NOTHING.with(this, node);
  }

  /// Retained bytes: what would die with a function, or its own bytes where it is not live.
  static long[] retained(FunctionTree tree, ModuleState state, Dominators dominators) {
    long[] retained = new long[tree.hierarchy().size()];
    for (int node = 0; node < retained.length; node++) {
      int symbol = tree.symbol(node);
      if (symbol >= 0) {
        long own = state.module().index().byteCount(symbol);
        retained[node] = Math.max(own, dominators.retainedBytes(symbol));
      }
    }
    return tree.hierarchy().totals(retained);
  }

  /// Of one set of nodes together, each with what is below it.
  ///
  /// @param functions declarations included
  record Of(long functions, long bodies, long bytes, long deadFunctions, long deadBytes) {
    static final Of NOTHING = new Of(0, 0, 0, 0, 0);

    Of with(Sums sums, int node) {
      return new Of(
          functions + sums.functions[node],
          bodies + sums.bodies[node],
          bytes + sums.bytes[node],
          deadFunctions + sums.deadFunctions[node],
          deadBytes + sums.deadBytes[node]);
    }
  }
}
