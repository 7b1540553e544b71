package org.mergescope.app.view.graph;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.mergescope.model.reach.Dominators;

/// What lives only through a symbol, as a tree: each symbol below the nearest one whose deletion would kill it. A
/// symbol that is not drawn hands its place to what is below it.
final class DominatorLinks implements Links {
  private final Dominators dominators;
  private final Map<Integer, TreeSet<Integer>> below = new HashMap<>();
  private final Map<Integer, Integer> above = new HashMap<>();

  /// The tree below a symbol. Cost: linear in live symbols.
  DominatorLinks(DrawnGraph drawn, Dominators dominators, int top) {
    this.dominators = dominators;
    BitSet dying = dominators.alsoDies(top);
    dying.stream().filter(symbol -> symbol != top && drawn.contains(symbol)).forEach(symbol -> {
      int parent = parent(drawn, symbol, top);
      above.put(symbol, parent);
      below.computeIfAbsent(parent, none -> new TreeSet<>()).add(symbol);
    });
  }

  private int parent(DrawnGraph drawn, int symbol, int top) {
    int parent = dominators.immediateDominator(symbol);
    while (parent >= 0 && parent != top && !drawn.contains(parent)) {
      parent = dominators.immediateDominator(parent);
    }
    return parent < 0 ? top : parent;
  }

  /// How many levels there are below a symbol.
  int depth(int top) {
    int levels = 0;
    Deque<Integer> level = new ArrayDeque<>(List.of(top));
    while (!level.isEmpty()) {
      Deque<Integer> next = new ArrayDeque<>();
      level.forEach(symbol -> next.addAll(below.getOrDefault(symbol, new TreeSet<>())));
      levels += next.isEmpty() ? 0 : 1;
      level = next;
    }
    return levels;
  }

  @Override
  public void forEachCallee(int symbol, IntConsumer visitor) {
    below.getOrDefault(symbol, new TreeSet<>()).forEach(visitor::accept);
  }

  @Override
  public void forEachCaller(int symbol, IntConsumer visitor) {
    if (above.containsKey(symbol)) {
      visitor.accept(above.get(symbol));
    }
  }

  @Override
  public List<Link> links(int symbol) {
    return below.getOrDefault(symbol, new TreeSet<>()).stream()
        .map(child -> new Link(symbol, child, EdgeKind.KEEPS, 1))
        .toList();
  }

  @Override
  public long bytes(int symbol) {
    return dominators.retainedBytes(symbol);
  }
}
