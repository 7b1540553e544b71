package org.mergescope.app.graphfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsGraphUnion;
import org.jgrapht.graph.DirectedPseudograph;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.callgraph.CallGraphView;
import org.mergescope.model.reach.IndirectCall;
import org.mergescope.model.reach.IndirectCalls;

/// What calls through pointers may reach, as further edges of a graph: numbers below 0, which no reference has.
///
/// @param tooWide how many calls may reach so many functions that they would hide everything else; they have no edges
public record PossibleCalls(List<Edge> edges, int tooWide) {
  /// The most functions that a call may reach to have edges.
  public static final int WIDEST = 100;

  /// None.
  public static final PossibleCalls NONE = new PossibleCalls(List.of(), 0);

  /// One possible target.
  ///
  /// @param among how many the call may reach
  public record Edge(int caller, int target, IndirectCall.Evidence evidence, int among) {}

  public PossibleCalls {
    edges = List.copyOf(edges);
  }

  /// Reads all bodies.
  public static PossibleCalls of(CallGraph graph, DoubleConsumer progress) {
    IndirectCalls calls = IndirectCalls.of(graph);
    Set<Edge> edges = new LinkedHashSet<>();
    int tooWide = 0;
    int symbols = graph.module().symbolCount();
    for (int function = 0; function < symbols; function++) {
      progress.accept((double) function / symbols);
      for (IndirectCall call : calls.in(function)) {
        int among = call.targets().size();
        tooWide += among > WIDEST ? 1 : 0;
        for (int i = 0; among <= WIDEST && i < among; i++) {
          edges.add(new Edge(call.caller(), call.targets().get(i), call.evidence(), among));
        }
      }
    }
    return new PossibleCalls(new ArrayList<>(edges), tooWide);
  }

  /// The graph with the edges between its symbols.
  public Graph<Integer, Integer> with(CallGraphView view) {
    if (edges.isEmpty()) {
      return view;
    }
    Graph<Integer, Integer> possible = new DirectedPseudograph<>(null, null, false);
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      if (view.containsVertex(edge.caller()) && view.containsVertex(edge.target())) {
        possible.addVertex(edge.caller());
        possible.addVertex(edge.target());
        possible.addEdge(edge.caller(), edge.target(), -1 - i);
      }
    }
    return new AsGraphUnion<>(view, possible);
  }

  /// The edge of a number below 0.
  Edge edge(int number) {
    return edges.get(-1 - number);
  }
}
