package org.mergescope.model.reach;

import java.util.BitSet;
import org.mergescope.model.callgraph.CallGraph;

/// What the roots reach, by LLVM's own rules (Internalize, GlobalDCE, StripDeadPrototypes); immutable, safe for any
/// thread.
public final class Reachability {
  private Reachability() {}

  /// Computes it. Cost: linear in symbols and references, iterative.
  ///
  /// @throws RootsException where a named root is not defined in the module; names `--root` and near misses
  public static Reachability of(CallGraph graph, Roots roots, LivenessPolicy policy) throws RootsException {
    return without(graph, roots, policy, new BitSet());
  }

  /// The same, as if the text of the `cut` symbols mentioned nothing: what would live after their bodies are gone.
  public static Reachability without(CallGraph graph, Roots roots, LivenessPolicy policy, BitSet cut)
      throws RootsException {
    throw new UnsupportedOperationException(graph + "" + roots + policy + cut);
  }

  /// The graph this was computed on.
  public CallGraph graph() {
    throw new UnsupportedOperationException();
  }

  /// Whether the roots reach the symbol.
  public boolean isLive(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// Whether the symbol is itself a root.
  public boolean isRoot(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// All symbols that the roots do not reach, definitions and declarations; a copy.
  public BitSet unreachable() {
    throw new UnsupportedOperationException();
  }
}
