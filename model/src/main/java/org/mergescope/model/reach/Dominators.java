package org.mergescope.model.reach;

import java.util.Arrays;
import java.util.BitSet;
import org.mergescope.model.ir.ModuleIndex;

/// Which symbols hold which: a symbol dominates those that live only through what its text mentions, so that they die
/// with it. The edges are exactly those of the liveness walk (ignored ones left out, virtual calls included); above
/// all roots stands nothing. A comdat is a node of its own between the mentions of its members and the members: deleting one
/// member kills what only that member's text holds, never its siblings. The answer is the one that
/// [Reachability#without] would give for each symbol alone. Immutable, safe for any thread.
///
/// The tree is computed by semi-NCA (Georgiadis, Tarjan and Werneck, "Finding dominators in practice", JGAA 2006).
public final class Dominators {
  private static final int NONE = -1;

  private final int symbols;
  /// Nodes in depth-first order; the first stands for the roots together.
  private final int[] nodeAt;
  private final int[] numberOf;
  private final int[] dominator;
  private final long[] bytes;
  private final int[] counts;

  private Dominators(ModuleIndex module, int[] nodeAt, int[] numberOf, int[] dominator) {
    this.symbols = module.symbolCount();
    this.nodeAt = nodeAt;
    this.numberOf = numberOf;
    this.dominator = dominator;
    this.bytes = new long[nodeAt.length];
    this.counts = new int[nodeAt.length];
    for (int number = nodeAt.length - 1; number > 0; number--) {
      if (nodeAt[number] < symbols) {
        bytes[number] += module.byteCount(nodeAt[number]);
        counts[number]++;
      }
      bytes[dominator[number]] += bytes[number];
      counts[dominator[number]] += counts[number];
    }
  }

  /// Computes the tree. Cost: near linear in symbols and references, iterative, in arrays.
  public static Dominators of(Reachability reachability) {
    return new Search(new LivenessEdges(reachability)).run(reachability.graph().module());
  }

  /// The nearest symbol whose deletion would kill this one as well; -1 where there is none, or it is dead already.
  /// Cost: the comdats between.
  public int immediateDominator(int symbol) {
    int number = numberOf[symbol];
    if (number == NONE) {
      return NONE;
    }
    int above = dominator[number];
    while (above > 0 && nodeAt[above] >= symbols) {
      above = dominator[above];
    }
    return above == 0 ? NONE : nodeAt[above];
  }

  /// Bytes of text that would die with the symbol, its own included; 0 where it is dead already. Cost: constant.
  public long retainedBytes(int symbol) {
    return numberOf[symbol] == NONE ? 0 : bytes[numberOf[symbol]];
  }

  /// How many symbols would die with the symbol, itself included; 0 where it is dead already. Cost: constant.
  public int retainedCount(int symbol) {
    return numberOf[symbol] == NONE ? 0 : counts[numberOf[symbol]];
  }

  /// What else would die if the symbol were deleted: what its text alone keeps alive. Cost: linear in live symbols.
  public BitSet alsoDies(int symbol) {
    BitSet dying = new BitSet();
    if (numberOf[symbol] == NONE) {
      return dying;
    }
    BitSet below = new BitSet();
    below.set(numberOf[symbol]);
    for (int number = numberOf[symbol] + 1; number < nodeAt.length; number++) {
      if (below.get(dominator[number])) {
        below.set(number);
        if (nodeAt[number] < symbols) {
          dying.set(nodeAt[number]);
        }
      }
    }
    return dying;
  }

  private static final class Search {
    private final LivenessEdges edges;
    private final int[] numberOf;
    private final int[] nodeAt;
    private final int[] parent;
    private int count;
    private int[] ancestor = {};
    private final int[] semi;
    private final int[] label;
    private final int[] stack;

    Search(LivenessEdges edges) {
      int nodes = edges.nodes();
      this.edges = edges;
      this.numberOf = new int[nodes];
      this.nodeAt = new int[nodes + 1];
      this.parent = new int[nodes + 1];
      this.semi = new int[nodes + 1];
      this.label = new int[nodes + 1];
      this.stack = new int[nodes + 1];
      Arrays.fill(numberOf, NONE);
    }

    Dominators run(ModuleIndex module) {
      nodeAt[0] = edges.nodes();
      parent[0] = NONE;
      count = 1;
      for (int node = 0; node < edges.nodes(); node++) {
        if (edges.isRoot(node) && numberOf[node] == NONE) {
          number(node);
        }
      }
      return new Dominators(module, Arrays.copyOf(nodeAt, count), numberOf, tree());
    }

    /// Numbers what a root reaches, depth first.
    private void number(int root) {
      int[] next = stack;
      enter(root, 0);
      int at = count - 1;
      while (at > 0) {
        int node = nodeAt[at];
        int entered = count;
        while (next[at] < edges.outDegree(node) && entered == count) {
          int target = edges.target(node, next[at]++);
          if (numberOf[target] == NONE) {
            enter(target, at);
          }
        }
        at = entered == count ? parent[at] : count - 1;
      }
    }

    private void enter(int node, int from) {
      numberOf[node] = count;
      nodeAt[count] = node;
      parent[count] = from;
      stack[count] = 0;
      count++;
    }

    private int[] tree() {
      ancestor = parent.clone();
      for (int number = 0; number < count; number++) {
        semi[number] = number;
        label[number] = number;
      }
      for (int number = count - 1; number > 0; number--) {
        int node = nodeAt[number];
        int least = edges.isRoot(node) ? 0 : parent[number];
        for (int i = 0; i < edges.inDegree(node); i++) {
          least = Math.min(least, semi[evaluate(numberOf[edges.source(node, i)], number + 1)]);
        }
        semi[number] = least;
      }
      int[] dominator = Arrays.copyOf(parent, count);
      for (int number = 1; number < count; number++) {
        while (dominator[number] > semi[number]) {
          dominator[number] = dominator[dominator[number]];
        }
      }
      return dominator;
    }

    /// The number with the least semidominator on the way up from `number` among those from `linked` on, compressing
    /// the way.
    private int evaluate(int number, int linked) {
      if (ancestor[number] < linked) {
        return label[number];
      }
      int depth = 0;
      int at = number;
      do {
        stack[depth++] = at;
        at = ancestor[at];
      } while (ancestor[at] >= linked);
      do {
        int above = at;
        at = stack[--depth];
        ancestor[at] = ancestor[above];
        if (semi[label[above]] < semi[label[at]]) {
          label[at] = label[above];
        }
      } while (depth > 0);
      return label[number];
    }
  }
}
