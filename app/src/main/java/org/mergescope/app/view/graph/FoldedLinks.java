package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.mergescope.model.callgraph.StrongComponents;

/// Links in which some cycles are one node each, which goes by the number of one of its symbols. Used by one thread.
final class FoldedLinks implements Links {
  private final Links links;
  private final StrongComponents components;
  private final BitSet folded;
  private final int focus;
  private final IntPredicate drawn;
  private final Map<Integer, int[]> membersOf = new HashMap<>();

  /// @param folded the components that are one node
  /// @param focus the symbol that stands for its own component
  /// @param drawn which symbols are drawn at all
  FoldedLinks(Links links, StrongComponents components, BitSet folded, int focus, IntPredicate drawn) {
    this.links = links;
    this.components = components;
    this.folded = (BitSet) folded.clone();
    this.focus = focus;
    this.drawn = drawn;
  }

  /// The node of a symbol.
  int node(int symbol) {
    int component = components.component(symbol);
    if (!folded.get(component)) {
      return symbol;
    }
    return components.component(focus) == component ? focus : members(symbol)[0];
  }

  /// Whether a node stands for several symbols.
  boolean isFolded(int node) {
    return members(node).length > 1;
  }

  /// The drawn symbols of a node.
  int[] members(int node) {
    int component = components.component(node);
    return folded.get(component)
        ? membersOf.computeIfAbsent(component, it -> Arrays.stream(components.members(it)).filter(drawn).toArray())
        : new int[] {node};
  }

  @Override
  public void forEachCallee(int node, IntConsumer visitor) {
    for (int member : members(node)) {
      links.forEachCallee(member, callee -> visitor.accept(node(callee)));
    }
  }

  @Override
  public void forEachCaller(int node, IntConsumer visitor) {
    for (int member : members(node)) {
      links.forEachCaller(member, caller -> visitor.accept(node(caller)));
    }
  }

  @Override
  public List<Link> links(int node) {
    Map<Integer, Link> byTarget = new LinkedHashMap<>();
    for (int member : members(node)) {
      for (Link link : links.links(member)) {
        int to = node(link.to());
        if (to != node || !isFolded(node)) {
          byTarget.merge(to, new Link(node, to, link.kind(), link.count()), Link::and);
        }
      }
    }
    return new ArrayList<>(byTarget.values());
  }

  @Override
  public long bytes(int node) {
    // Asked at each comparison where a hub's neighbours are sorted.
    if (!folded.get(components.component(node))) {
      return links.bytes(node);
    }
    return Arrays.stream(members(node)).mapToLong(links::bytes).sum();
  }
}
