package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.Texts;

/// What is shown of a call graph, before anything has a place. Nodes and edges are numbered by their places in the lists.
///
/// @param edges those that have a route
/// @param quiet those that are lines only while one of their ends is pointed at; numbered after the others
/// @param total how many symbols there would be without a budget
record GraphScene(GraphQuery query, List<GraphNode> nodes, List<GraphEdge> edges, List<GraphEdge> quiet, int total) {
  GraphScene {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    quiet = List.copyOf(quiet);
  }

  /// Chooses what to show.
  ///
  /// @param labels short readable names
  /// @param states how the symbols stand
  static GraphScene of(
      DrawnGraph module, GraphQuery query, IntFunction<String> labels, IntFunction<FunctionState> states) {
    DrawnGraph graph = module.with(query.focus());
    return switch (query) {
      case GraphQuery.Whole whole -> {
        List<Integer> symbols = graph.symbols().stream().boxed().toList();
        yield scene(graph, whole, new Neighbourhood(symbols, List.of(), symbols.size()), -1, labels, states);
      }
      case GraphQuery.Around around -> scene(graph, around, Neighbourhood.of(graph, around), 0, labels, states);
    };
  }

  private static GraphScene scene(
      DrawnGraph graph,
      GraphQuery query,
      Neighbourhood chosen,
      int middle,
      IntFunction<String> labels,
      IntFunction<FunctionState> states) {
    SceneEdges between = SceneEdges.of(graph, chosen.symbols(), middle);
    List<GraphNode> nodes = new ArrayList<>();
    for (int symbol : chosen.symbols()) {
      int node = nodes.size();
      GraphNode.Traits traits = new GraphNode.Traits(
          graph.isTable(symbol),
          between.recursive().get(node),
          between.quietCallers(node),
          between.quietCallees(node));
      nodes.add(new GraphNode.Symbol(symbol, labels.apply(symbol), states.apply(symbol), traits));
    }
    List<GraphEdge> edges = new ArrayList<>(between.drawn());
    for (Neighbourhood.Bundle bundle : chosen.bundles()) {
      int more = nodes.size();
      nodes.add(new GraphNode.More(bundle.level(), bundle.hidden(), Texts.text("graph.more", bundle.hidden())));
      for (int symbol : bundle.beside()) {
        int beside = chosen.symbols().indexOf(symbol);
        edges.add(bundle.level() < 0
            ? new GraphEdge(more, beside, EdgeKind.CALL, 1)
            : new GraphEdge(beside, more, EdgeKind.CALL, 1));
      }
    }
    return new GraphScene(query, nodes, edges, between.quiet(), chosen.total());
  }

  /// The same picture after deletions.
  GraphScene restated(IntFunction<FunctionState> states) {
    List<GraphNode> now = new ArrayList<>();
    for (GraphNode node : nodes) {
      now.add(switch (node) {
        case GraphNode.Symbol symbol -> symbol.in(states.apply(symbol.symbol()));
        case GraphNode.More more -> more;
      });
    }
    return new GraphScene(query, now, edges, quiet, total);
  }

  /// All edges, the quiet ones last.
  List<GraphEdge> allEdges() {
    return Stream.concat(edges.stream(), quiet.stream()).toList();
  }

  /// How many symbols are shown.
  int shown() {
    return (int) nodes.stream().filter(GraphNode.Symbol.class::isInstance).count();
  }

  /// The node of a symbol, or -1.
  int nodeOf(int symbol) {
    for (int node = 0; node < nodes.size(); node++) {
      if (nodes.get(node) instanceof GraphNode.Symbol it && it.symbol() == symbol) {
        return node;
      }
    }
    return -1;
  }

  /// The symbol of a node, or -1.
  int symbolOf(int node) {
    return node >= 0 && nodes.get(node) instanceof GraphNode.Symbol it ? it.symbol() : -1;
  }

  /// The nodes of symbols.
  BitSet nodesOf(BitSet symbols) {
    BitSet found = new BitSet();
    for (int node = 0; node < nodes.size(); node++) {
      int symbol = symbolOf(node);
      found.set(node, symbol >= 0 && symbols.get(symbol));
    }
    return found;
  }
}
