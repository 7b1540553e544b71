package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;

/// Who called whom in a request: a node a function (or whatever spans are grouped by), an edge a caller and its callee.
///
/// @param nodes in the order in which the trace first shows them
/// @param edges by caller, then by callee; a node that calls itself within other spans has no edge for that
public record FunctionGraph(List<Node> nodes, List<Edge> edges) {
  public FunctionGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// One function; times in nanoseconds.
  ///
  /// @param spans how many spans are its
  /// @param calls how often it was entered from elsewhere: spans whose parent is another's, and roots
  /// @param totalNanos sum of the durations of these entries
  public record Node(
      String label, int spans, int calls, int errors, long totalNanos, long selfNanos, long criticalNanos) {}

  /// Calls from one node to another, by index.
  ///
  /// @param totalNanos sum of the durations of the called spans
  public record Edge(int caller, int callee, int calls, int errors, long totalNanos) {}

  /// Computes it. Cost: linear in spans, n log n in edges.
  public static FunctionGraph of(Trace trace, SelfTime self, CriticalPath critical, Grouping grouping) {
    Labels labels = Labels.of(trace, grouping);
    Sums[] nodes = new Sums[labels.texts().size()];
    for (int node = 0; node < nodes.length; node++) {
      nodes[node] = new Sums();
    }
    Map<Long, Sums> edges = new HashMap<>();
    for (int span = 0; span < trace.spanCount(); span++) {
      int callee = labels.of(span);
      int caller = trace.parent(span) < 0 ? -1 : labels.of(trace.parent(span));
      Sums node = nodes[callee];
      node.spans++;
      node.errors += trace.isError(span) ? 1 : 0;
      node.self += self.nanos(span);
      node.critical += critical.nanos(span);
      if (caller != callee) {
        node.call(trace, span);
      }
      if (caller >= 0 && caller != callee) {
        Sums edge = edges.computeIfAbsent(((long) caller << 32) | callee, pair -> new Sums());
        edge.call(trace, span);
        edge.errors += trace.isError(span) ? 1 : 0;
      }
    }
    List<Node> counted = new ArrayList<>(nodes.length);
    for (int node = 0; node < nodes.length; node++) {
      Sums sums = nodes[node];
      counted.add(
          new Node(
              labels.texts().get(node), sums.spans, sums.calls, sums.errors, sums.total, sums.self, sums.critical));
    }
    List<Edge> drawn = new ArrayList<>(edges.size());
    edges.forEach(
        (pair, sums) ->
            drawn.add(new Edge((int) (pair >> 32), (int) (long) pair, sums.calls, sums.errors, sums.total)));
    drawn.sort(Comparator.comparingInt(Edge::caller).thenComparingInt(Edge::callee));
    return new FunctionGraph(counted, drawn);
  }

  private static final class Sums {
    int spans;
    int calls;
    int errors;
    long total;
    long self;
    long critical;

    void call(Trace trace, int span) {
      calls++;
      total += trace.durationNanos(span);
    }
  }
}
