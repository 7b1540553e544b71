package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.mergescope.app.session.FunctionState;

/// What is shown of a call graph, before anything has a place. Nodes and edges are numbered by their places in the lists.
///
/// @param edges those that have a route
/// @param quiet those that are lines only while one of their ends is pointed at; numbered after the others
/// @param total how many nodes there would be without a budget
record GraphScene(GraphQuery query, List<GraphNode> nodes, List<GraphEdge> edges, List<GraphEdge> quiet, int total) {
  GraphScene {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    quiet = List.copyOf(quiet);
  }

  /// The same picture after deletions.
  GraphScene restated(IntFunction<FunctionState> states) {
    List<GraphNode> now = new ArrayList<>();
    for (GraphNode node : nodes) {
      now.add(switch (node) {
        case GraphNode.Symbol symbol -> symbol.in(states.apply(symbol.symbol()));
        case GraphNode.Group group -> group.in(GroupState.of(states, group.members()));
        case GraphNode.More more -> more;
      });
    }
    return new GraphScene(query, now, edges, quiet, total);
  }

  /// All edges, the quiet ones last.
  List<GraphEdge> allEdges() {
    return Stream.concat(edges.stream(), quiet.stream()).toList();
  }

  /// How many symbols and groups are shown.
  int shown() {
    return (int) nodes.stream().filter(node -> !(node instanceof GraphNode.More)).count();
  }

  /// The node of a symbol, or of the group it is in, or -1.
  int nodeOf(int symbol) {
    for (int node = 0; node < nodes.size(); node++) {
      if (symbol >= 0 && stands(nodes.get(node), symbol)) {
        return node;
      }
    }
    return -1;
  }

  private static boolean stands(GraphNode node, int symbol) {
    return switch (node) {
      case GraphNode.Symbol it -> it.symbol() == symbol;
      case GraphNode.Group it -> it.members().get(symbol);
      case GraphNode.More more -> false;
    };
  }

  /// Whether a symbol has a node of its own.
  boolean showsItself(int symbol) {
    int node = nodeOf(symbol);
    return node >= 0 && nodes.get(node) instanceof GraphNode.Symbol;
  }

  /// The place of the node with a key, or -1.
  int withKey(int key) {
    for (int node = 0; node < nodes.size(); node++) {
      if (nodes.get(node).key() == key) {
        return node;
      }
    }
    return -1;
  }

  /// The symbol of a node, or the one whose text stands for a group's; -1 for others.
  int symbolOf(int node) {
    if (node < 0) {
      return -1;
    }
    return switch (nodes.get(node)) {
      case GraphNode.Symbol it -> it.symbol();
      case GraphNode.Group it -> it.symbol();
      case GraphNode.More more -> -1;
    };
  }

  /// All symbols that a node stands for.
  BitSet symbolsOf(int node) {
    BitSet symbols = new BitSet();
    if (node < 0) {
      return symbols;
    }
    switch (nodes.get(node)) {
      case GraphNode.Symbol it -> symbols.set(it.symbol());
      case GraphNode.Group it -> symbols.or(it.members());
      case GraphNode.More more -> symbols.clear();
    }
    return symbols;
  }

  /// All symbols that are shown, alone or in a group.
  BitSet symbols() {
    BitSet symbols = new BitSet();
    for (int node = 0; node < nodes.size(); node++) {
      symbols.or(symbolsOf(node));
    }
    return symbols;
  }

  /// The nodes of symbols.
  BitSet nodesOf(BitSet symbols) {
    BitSet found = new BitSet();
    for (int node = 0; node < nodes.size(); node++) {
      found.set(node, symbolsOf(node).intersects(symbols));
    }
    return found;
  }
}
