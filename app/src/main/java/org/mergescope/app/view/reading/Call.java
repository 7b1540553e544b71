package org.mergescope.app.view.reading;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.reading.FunctionGraph;

/// Calls from one function to another, or from outside.
///
/// @param caller its label, or "" for outside
record Call(String caller, String callee, int calls, int errors, long totalNanos, long selfNanos, long criticalNanos) {
  /// The edges of a graph, after the entries from outside.
  static List<Call> of(FunctionGraph graph) {
    List<Call> calls = new ArrayList<>();
    int[] inside = new int[graph.nodes().size()];
    long[] insideNanos = new long[graph.nodes().size()];
    List<Call> edges = new ArrayList<>();
    for (FunctionGraph.Edge edge : graph.edges()) {
      inside[edge.callee()] += edge.calls();
      insideNanos[edge.callee()] += edge.totalNanos();
      FunctionGraph.Node callee = graph.nodes().get(edge.callee());
      edges.add(
          new Call(
              graph.nodes().get(edge.caller()).label(), callee.label(), edge.calls(), edge.errors(), edge.totalNanos(),
              callee.selfNanos(), callee.criticalNanos()));
    }
    for (int i = 0; i < inside.length; i++) {
      FunctionGraph.Node node = graph.nodes().get(i);
      if (node.calls() > inside[i]) {
        calls.add(
            new Call(
                "", node.label(), node.calls() - inside[i], 0, node.totalNanos() - insideNanos[i], node.selfNanos(),
                node.criticalNanos()));
      }
    }
    calls.addAll(edges);
    return calls;
  }
}
