package org.mergescope.model.reach;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// How many roots reach each symbol, itself counted where it is one: by the edges of the liveness walk, so that the
/// members of a comdat are reached together. Exact; immutable, safe for any thread.
///
/// Roots are taken in blocks of 256, a bit each, and the bits flow along the edges in reverse postorder until nothing
/// changes, which takes two rounds more than cycles are entered one inside the other (Hecht and Ullman, "A simple
/// algorithm for global data flow analysis problems", SIAM J. Comput. 1975).
public final class RootCounts {
  private static final int WORDS = 4;
  private static final int BLOCK = WORDS * Long.SIZE;

  private final int[] counts;

  private RootCounts(int[] counts) {
    this.counts = counts;
  }

  /// Counts. Cost: for each 256 roots a few times the live symbols and their references; 32 bytes a symbol.
  ///
  /// @throws CancellationException when cancelled
  public static RootCounts of(Reachability reachability, BooleanSupplier cancelled) {
    LivenessEdges edges = new LivenessEdges(reachability);
    int symbols = reachability.graph().module().symbolCount();
    int[] roots = new int[symbols];
    int count = 0;
    for (int symbol = 0; symbol < symbols; symbol++) {
      if (reachability.isRoot(symbol)) {
        roots[count++] = symbol;
      }
    }
    Flow flow = new Flow(edges, order(edges, roots, count));
    int[] counts = new int[symbols];
    for (int from = 0; from < count; from += BLOCK) {
      flow.block(roots, from, Math.min(count, from + BLOCK), cancelled);
      flow.add(counts);
    }
    return new RootCounts(counts);
  }

  /// How many roots reach the symbol; 0 for what is dead. Cost: constant.
  public int of(int symbol) {
    return counts[symbol];
  }

  /// What the roots reach, in reverse postorder.
  private static int[] order(LivenessEdges edges, int[] roots, int count) {
    int[] order = new int[edges.nodes()];
    int[] path = new int[edges.nodes()];
    int[] next = new int[edges.nodes()];
    boolean[] entered = new boolean[edges.nodes()];
    int free = order.length;
    for (int i = 0; i < count; i++) {
      int start = edges.node(roots[i]);
      if (entered[start]) {
        continue;
      }
      entered[start] = true;
      int depth = 0;
      path[depth++] = start;
      while (depth > 0) {
        int node = path[depth - 1];
        if (next[node] == edges.outDegree(node)) {
          order[--free] = node;
          depth--;
        } else {
          int target = edges.target(node, next[node]++);
          if (!entered[target]) {
            entered[target] = true;
            path[depth++] = target;
          }
        }
      }
    }
    return Arrays.copyOfRange(order, free, order.length);
  }

  /// The bits of one block of roots.
  private static final class Flow {
    private final LivenessEdges edges;
    private final int[] order;
    private final int[] place;
    private final long[] reached;

    Flow(LivenessEdges edges, int[] order) {
      this.edges = edges;
      this.order = order;
      this.place = new int[edges.nodes()];
      this.reached = new long[edges.nodes() * WORDS];
      for (int i = 0; i < order.length; i++) {
        place[order[i]] = i;
      }
    }

    void block(int[] roots, int from, int to, BooleanSupplier cancelled) {
      Arrays.fill(reached, 0);
      for (int i = from; i < to; i++) {
        reached[edges.node(roots[i]) * WORDS + (i - from) / Long.SIZE] |= 1L << ((i - from) % Long.SIZE);
      }
      boolean again = true;
      while (again) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        again = false;
        for (int node : order) {
          if (hasBits(node)) {
            again |= pass(node);
          }
        }
      }
    }

    private boolean hasBits(int node) {
      int at = node * WORDS;
      return (reached[at] | reached[at + 1] | reached[at + 2] | reached[at + 3]) != 0;
    }

    /// Passes the bits of a node on; whether a node before it got some.
    private boolean pass(int node) {
      boolean back = false;
      int degree = edges.outDegree(node);
      for (int i = 0; i < degree; i++) {
        int target = edges.target(node, i);
        boolean changed = false;
        for (int word = 0; word < WORDS; word++) {
          long before = reached[target * WORDS + word];
          long after = before | reached[node * WORDS + word];
          reached[target * WORDS + word] = after;
          changed |= before != after;
        }
        back |= changed && place[target] <= place[node];
      }
      return back;
    }

    void add(int[] counts) {
      for (int symbol = 0; symbol < counts.length; symbol++) {
        for (int word = 0; word < WORDS; word++) {
          counts[symbol] += Long.bitCount(reached[symbol * WORDS + word]);
        }
      }
    }
  }
}
