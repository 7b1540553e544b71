package org.mergescope.app.view.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways from one node to another. Those on short ways come first, so that whatever is left out, each node that is
/// shown is on a whole way.
final class Between {
  private Between() {}

  /// What lies on ways from one node to the other, both ends included; nothing where there is no way. Cost: what the
  /// one reaches and the other is reached by.
  static Neighbourhood of(Links graph, int from, int to, int most) {
    Map<Integer, Integer> on = distances(graph, from, false);
    if (!on.containsKey(to)) {
      return new Neighbourhood(List.of(), List.of(), 0);
    }
    Map<Integer, Integer> back = distances(graph, to, true);
    List<Integer> between = new ArrayList<>(on.keySet());
    between.removeIf(node -> !back.containsKey(node));
    between.sort(Comparator.comparingInt((Integer node) -> on.getOrDefault(node, 0) + back.getOrDefault(node, 0))
        .thenComparingInt(node -> on.getOrDefault(node, 0))
        .thenComparingInt(node -> node));
    return new Neighbourhood(between.subList(0, Math.min(most, between.size())), List.of(), between.size());
  }

  private static Map<Integer, Integer> distances(Links graph, int start, boolean backwards) {
    Map<Integer, Integer> distances = new HashMap<>(Map.of(start, 0));
    Deque<Integer> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      int node = queue.remove();
      int next = distances.getOrDefault(node, 0) + 1;
      if (backwards) {
        graph.forEachCaller(node, other -> reach(distances, queue, other, next));
      } else {
        graph.forEachCallee(node, other -> reach(distances, queue, other, next));
      }
    }
    return distances;
  }

  private static void reach(Map<Integer, Integer> distances, Deque<Integer> queue, int node, int distance) {
    if (distances.putIfAbsent(node, distance) == null) {
      queue.add(node);
    }
  }
}
