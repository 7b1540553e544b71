package org.mergescope.model.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.callgraph.CallGraph;

/// A breadth-first walk: chosen roots first, then the other roots in file order.
final class Walk {
  static final int UNREACHED = Integer.MIN_VALUE;
  static final int ROOT = -1;

  private final CallGraph graph;
  private final ComdatMembers comdats;
  private final LivenessPolicy policy;
  private final BitSet cut;
  private final BitSet ignored;
  private final List<VirtualCalls.Call> virtualCalls;
  private final int[] firstVirtualCall;
  private final BitSet seenComdats = new BitSet();
  private final int[] reachedBy;
  private final int[] queue;
  private int queued;

  /// @param cut symbols whose text is as if it mentioned nothing
  /// @param ignored edges that do not count
  /// @param virtualCalls further edges, by caller
  Walk(
      CallGraph graph,
      ComdatMembers comdats,
      LivenessPolicy policy,
      BitSet cut,
      BitSet ignored,
      List<VirtualCalls.Call> virtualCalls) {
    this.graph = graph;
    this.comdats = comdats;
    this.policy = policy;
    this.cut = cut;
    this.ignored = ignored;
    this.virtualCalls = virtualCalls;
    this.firstVirtualCall = firstVirtualCalls(graph.module().symbolCount(), virtualCalls);
    this.reachedBy = new int[graph.module().symbolCount()];
    this.queue = new int[reachedBy.length];
    Arrays.fill(reachedBy, UNREACHED);
  }

  /// For every symbol how it was first reached, see [Reachability], or [#UNREACHED].
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
    for (int call = firstVirtualCall[symbol]; call < firstVirtualCall[symbol + 1]; call++) {
      reach(virtualCalls.get(call).callee(), graph.edgeCount() + call);
    }
  }

  private static int[] firstVirtualCalls(int symbols, List<VirtualCalls.Call> calls) {
    int[] first = new int[symbols + 1];
    calls.forEach(call -> first[call.caller() + 1]++);
    for (int i = 0; i < symbols; i++) {
      first[i + 1] += first[i];
    }
    return first;
  }

  private void reach(int symbol, int by) {
    if (reachedBy[symbol] == UNREACHED) {
      reachedBy[symbol] = by;
      queue[queued++] = symbol;
    }
  }
}
