package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// One namespace from the inside: a node for each namespace in it and for each function directly in it, and how often
/// they refer to each other. A namespace's node is the number of symbols plus its own number in the tree.
final class NamespaceLinks implements Links {
  private final int symbols;
  private final Map<Integer, BitSet> members = new TreeMap<>();
  private final Map<Integer, Map<Integer, Link>> links = new TreeMap<>();
  private final Map<Integer, Long> bytes = new TreeMap<>();

  /// Counts. Cost: linear in symbols and references.
  NamespaceLinks(DrawnGraph drawn, NamespaceTree tree, int scope) {
    symbols = drawn.graph().module().symbolCount();
    int[] children = tree.childrenOf(scope);
    int[] nodes = new int[symbols];
    for (int symbol = 0; symbol < symbols; symbol++) {
      int at = tree.scopeOf(symbol);
      int child = at < 0 || !drawn.contains(symbol) ? -1 : children[at];
      nodes[symbol] = child < 0 ? -1 : child == scope ? symbol : symbols + child;
      if (nodes[symbol] >= 0) {
        members.computeIfAbsent(nodes[symbol], none -> new BitSet()).set(symbol);
        bytes.merge(nodes[symbol], drawn.bytes(symbol), Long::sum);
      }
    }
    for (int symbol = 0; symbol < symbols; symbol++) {
      int from = nodes[symbol];
      if (from >= 0) {
        drawn.links(symbol).forEach(link -> add(from, nodes[link.to()], link));
      }
    }
  }

  private void add(int from, int to, Link link) {
    if (to >= 0 && (from != to || from < symbols)) {
      links.computeIfAbsent(from, none -> new LinkedHashMap<>())
          .merge(to, new Link(from, to, link.kind(), link.count()), Link::and);
    }
  }

  /// All nodes in order.
  List<Integer> nodes() {
    return List.copyOf(members.keySet());
  }

  /// The namespace of a node in the tree, or -1 where it is a function.
  int scope(int node) {
    return node < symbols ? -1 : node - symbols;
  }

  /// The symbols that a node stands for.
  BitSet members(int node) {
    return members.getOrDefault(node, new BitSet());
  }

  @Override
  public void forEachCallee(int node, IntConsumer visitor) {
    links(node).forEach(link -> visitor.accept(link.to()));
  }

  @Override
  public void forEachCaller(int node, IntConsumer visitor) {
    links.forEach((from, targets) -> {
      if (targets.containsKey(node)) {
        visitor.accept(from);
      }
    });
  }

  @Override
  public List<Link> links(int node) {
    return new ArrayList<>(links.getOrDefault(node, Map.of()).values());
  }

  @Override
  public long bytes(int node) {
    return bytes.getOrDefault(node, 0L);
  }
}
