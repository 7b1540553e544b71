package org.mergescope.model.treemap;

/// A tree as arrays: its nodes in pre-order, so that the nodes below one follow it without a gap. Node 0 is the top; a
/// node without children is a leaf. Immutable, safe for any thread.
public final class Hierarchy {
  private static final int NONE = -1;

  private final int[] ends;
  private final int[] parents;

  private Hierarchy(int[] ends, int[] parents) {
    this.ends = ends;
    this.parents = parents;
  }

  /// The tree in which the nodes `n + 1` to `ends[n] - 1` stand below node `n`. Cost: linear.
  ///
  /// @throws IllegalArgumentException where that is no tree with node 0 above all
  public static Hierarchy of(int[] ends) {
    int[] copy = ends.clone();
    int[] parents = new int[copy.length];
    int above = NONE;
    for (int node = 0; node < copy.length; node++) {
      while (above != NONE && node >= copy[above]) {
        above = parents[above];
      }
      int limit = above == NONE ? copy.length : copy[above];
      if (copy[node] <= node || copy[node] > limit || (above == NONE && (node > 0 || copy[0] != copy.length))) {
        throw new IllegalArgumentException("node " + node + " does not fit below another");
      }
      parents[node] = above;
      above = node;
    }
    return new Hierarchy(copy, parents);
  }

  /// How many nodes there are.
  public int size() {
    return ends.length;
  }

  /// The first node after those below `node`; also its next sibling, where it has one.
  public int end(int node) {
    return ends[node];
  }

  /// The node above; -1 for the top.
  public int parent(int node) {
    return parents[node];
  }

  /// Whether nothing stands below.
  public boolean isLeaf(int node) {
    return ends[node] == node + 1;
  }

  /// Whether `node` is `above` or stands somewhere below it.
  public boolean isWithin(int node, int above) {
    return node >= above && node < ends[above];
  }

  /// For each node the sum of what it and all nodes below weigh. Cost: linear.
  ///
  /// @param own what each node weighs alone, mostly 0 for all but leaves
  public long[] totals(long[] own) {
    long[] totals = own.clone();
    for (int node = totals.length - 1; node > 0; node--) {
      totals[parents[node]] += totals[node];
    }
    return totals;
  }
}
