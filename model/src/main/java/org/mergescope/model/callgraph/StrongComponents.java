package org.mergescope.model.callgraph;

import java.util.Arrays;

/// The strongly connected components of a graph over its strong edges: symbols that keep each other alive, such as
/// functions that call each other (Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1972).
/// Components are numbered so that what a component mentions outside of itself has smaller numbers. Immutable, safe for
/// any thread.
public final class StrongComponents {
  private final CallGraph graph;
  private final int[] componentOf;
  private final int[] first;
  private final int[] members;

  private StrongComponents(CallGraph graph, int[] componentOf, int count) {
    this.graph = graph;
    this.componentOf = componentOf;
    this.first = new int[count + 1];
    for (int component : componentOf) {
      first[component + 1]++;
    }
    for (int i = 0; i < count; i++) {
      first[i + 1] += first[i];
    }
    int[] next = first.clone();
    this.members = new int[componentOf.length];
    for (int symbol = 0; symbol < componentOf.length; symbol++) {
      members[next[componentOf[symbol]]++] = symbol;
    }
  }

  /// Computes them. Cost: linear in symbols and references, iterative.
  public static StrongComponents of(CallGraph graph) {
    return new Search(graph).run();
  }

  /// How many there are.
  public int count() {
    return first.length - 1;
  }

  /// The component of a symbol.
  public int component(int symbol) {
    return componentOf[symbol];
  }

  /// The symbols of a component in file order; a copy.
  public int[] members(int component) {
    return Arrays.copyOfRange(members, first[component], first[component + 1]);
  }

  /// Whether the symbol can reach itself. Cost: the symbol's edges.
  public boolean isCyclic(int symbol) {
    int component = componentOf[symbol];
    if (first[component + 1] - first[component] > 1) {
      return true;
    }
    for (int edge = graph.firstEdge(symbol); edge < graph.firstEdge(symbol + 1); edge++) {
      if (graph.target(edge) == symbol && graph.kind(edge).isStrong()) {
        return true;
      }
    }
    return false;
  }

  private static final class Search {
    private static final int NONE = -1;

    private final CallGraph graph;
    private final int[] order;
    private final int[] low;
    private final int[] nextEdge;
    private final int[] path;
    private final int[] open;
    private final int[] componentOf;
    private int pathLength;
    private int openCount;
    private int visited;
    private int components;

    Search(CallGraph graph) {
      int nodes = graph.module().symbolCount();
      this.graph = graph;
      this.order = new int[nodes];
      this.low = new int[nodes];
      this.nextEdge = new int[nodes];
      this.path = new int[nodes];
      this.open = new int[nodes];
      this.componentOf = new int[nodes];
      Arrays.fill(order, NONE);
      Arrays.fill(componentOf, NONE);
    }

    StrongComponents run() {
      for (int symbol = 0; symbol < order.length; symbol++) {
        if (order[symbol] == NONE) {
          enter(symbol);
          while (pathLength > 0) {
            step(path[pathLength - 1]);
          }
        }
      }
      return new StrongComponents(graph, componentOf, components);
    }

    private void enter(int symbol) {
      order[symbol] = visited;
      low[symbol] = visited++;
      nextEdge[symbol] = graph.firstEdge(symbol);
      path[pathLength++] = symbol;
      open[openCount++] = symbol;
    }

    private void step(int symbol) {
      while (nextEdge[symbol] < graph.firstEdge(symbol + 1)) {
        int edge = nextEdge[symbol]++;
        int target = graph.target(edge);
        if (!graph.kind(edge).isStrong()) {
          continue;
        }
        if (order[target] == NONE) {
          enter(target);
          return;
        }
        if (componentOf[target] == NONE) {
          low[symbol] = Math.min(low[symbol], order[target]);
        }
      }
      leave(symbol);
    }

    private void leave(int symbol) {
      pathLength--;
      if (low[symbol] == order[symbol]) {
        int member;
        do {
          member = open[--openCount];
          componentOf[member] = components;
        } while (member != symbol);
        components++;
      }
      if (pathLength > 0) {
        int parent = path[pathLength - 1];
        low[parent] = Math.min(low[parent], low[symbol]);
      }
    }
  }
}
