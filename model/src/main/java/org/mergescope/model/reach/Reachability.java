package org.mergescope.model.reach;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.callgraph.CallGraph;

/// What the roots reach, by LLVM's own rules (Internalize, GlobalDCE, StripDeadPrototypes); immutable, safe for any
/// thread. Where the rules differ from plain reachability: the members of a comdat live together, a visible ifunc is a
/// root, empty constructors do not count, and block addresses count by version.
public final class Reachability {
  private static final int UNREACHED = Integer.MIN_VALUE;
  private static final int ROOT = -1;

  private final CallGraph graph;
  private final LivenessPolicy policy;
  private final @Nullable RootReason[] roots;
  /// How a symbol was first reached: an edge, [#ROOT], or -2 less the number of a comdat sibling.
  private final int[] reachedBy;

  private Reachability(
      CallGraph graph, LivenessPolicy policy, @Nullable RootReason[] roots, int[] reachedBy) {
    this.graph = graph;
    this.policy = policy;
    this.roots = roots;
    this.reachedBy = reachedBy;
  }

  /// Computes it. Cost: linear in symbols and references, iterative.
  ///
  /// @throws RootsException where a named root is not defined in the module; names `--root` and near misses
  public static Reachability of(CallGraph graph, Roots roots, LivenessPolicy policy) throws RootsException {
    return without(graph, roots, policy, new BitSet());
  }

  /// The same, as if the text of the `cut` symbols mentioned nothing: what would live after their bodies are gone.
  public static Reachability without(CallGraph graph, Roots roots, LivenessPolicy policy, BitSet cut)
      throws RootsException {
    ComdatMembers comdats = ComdatMembers.of(graph);
    @Nullable RootReason[] reasons = new RootFinder(graph, comdats, roots, policy).find();
    BitSet ignored = EmptyConstructors.edges(graph, policy);
    int[] reachedBy = new Walk(graph, comdats, policy, cut, ignored).from(reasons);
    return new Reachability(graph, policy, reasons, reachedBy);
  }

  /// The graph this was computed on.
  public CallGraph graph() {
    return graph;
  }

  /// The rules it followed.
  public LivenessPolicy policy() {
    return policy;
  }

  /// Whether the roots reach the symbol.
  public boolean isLive(int symbol) {
    return reachedBy[symbol] != UNREACHED;
  }

  /// Whether the symbol is itself a root.
  public boolean isRoot(int symbol) {
    return roots[symbol] != null;
  }

  /// All symbols that the roots do not reach, definitions and declarations; a copy.
  public BitSet unreachable() {
    BitSet unreachable = new BitSet();
    for (int symbol = 0; symbol < reachedBy.length; symbol++) {
      if (reachedBy[symbol] == UNREACHED) {
        unreachable.set(symbol);
      }
    }
    return unreachable;
  }

  /// Why the symbol is a root, or null.
  @Nullable RootReason rootReason(int symbol) {
    return roots[symbol];
  }

  /// The edge by which a live symbol is reached on a shortest way; -1 for a comdat sibling.
  int reachingEdge(int symbol) {
    return Math.max(-1, reachedBy[symbol]);
  }

  /// The symbol before a live one on a shortest way.
  int reachedFrom(int symbol) {
    int by = reachedBy[symbol];
    return by >= 0 ? graph.source(by) : -2 - by;
  }

  /// A breadth-first walk: chosen roots first, then the other roots in file order.
  private static final class Walk {
    private final CallGraph graph;
    private final ComdatMembers comdats;
    private final LivenessPolicy policy;
    private final BitSet cut;
    private final BitSet ignored;
    private final BitSet seenComdats = new BitSet();
    private final int[] reachedBy;
    private final int[] queue;
    private int queued;

    Walk(CallGraph graph, ComdatMembers comdats, LivenessPolicy policy, BitSet cut, BitSet ignored) {
      this.graph = graph;
      this.comdats = comdats;
      this.policy = policy;
      this.cut = cut;
      this.ignored = ignored;
      this.reachedBy = new int[graph.module().symbolCount()];
      this.queue = new int[reachedBy.length];
      Arrays.fill(reachedBy, UNREACHED);
    }

    int[] from(@Nullable RootReason[] roots) {
      for (int symbol = 0; symbol < roots.length; symbol++) {
        if (roots[symbol] == RootReason.CHOSEN || roots[symbol] == RootReason.CHOSEN_DISCARDABLE) {
          reach(symbol, ROOT);
        }
      }
      for (int symbol = 0; symbol < roots.length; symbol++) {
        if (roots[symbol] != null) {
          reach(symbol, ROOT);
        }
      }
      for (int i = 0; i < queued; i++) {
        visit(queue[i]);
      }
      return reachedBy;
    }

    private void visit(int symbol) {
      int comdat = comdats.comdat(symbol);
      if (comdat >= 0 && !seenComdats.get(comdat)) {
        seenComdats.set(comdat);
        for (int sibling : comdats.members(comdat)) {
          reach(sibling, -2 - symbol);
        }
      }
      if (cut.get(symbol)) {
        return;
      }
      for (int edge = graph.firstEdge(symbol); edge < graph.firstEdge(symbol + 1); edge++) {
        if (policy.keeps(graph.kind(edge)) && !ignored.get(edge)) {
          reach(graph.target(edge), edge);
        }
      }
    }

    private void reach(int symbol, int by) {
      if (reachedBy[symbol] == UNREACHED) {
        reachedBy[symbol] = by;
        queue[queued++] = symbol;
      }
    }
  }
}
