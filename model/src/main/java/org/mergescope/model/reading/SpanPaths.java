package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.trace.Trace;

/// The spans of one or more traces merged by path: the labels from the root down. Every node comes after its parent.
final class SpanPaths {
  private final Grouping grouping;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<Step, Integer> nodes = new HashMap<>();
  private int[] parents = new int[16];
  private int[] labels = new int[16];
  private int count;

  SpanPaths(Grouping grouping) {
    this.grouping = grouping;
  }

  /// A label below a node, or below none (-1).
  private record Step(int parent, int label) {}

  /// The node of every span of a trace. Cost: linear in spans.
  int[] add(Trace trace) {
    Labels labelsOf = Labels.of(trace, grouping, numbers, texts);
    int[] ofSpan = new int[trace.spanCount()];
    for (int span = 0; span < ofSpan.length; span++) {
      int parent = trace.parent(span) < 0 ? -1 : ofSpan[trace.parent(span)];
      Integer known = nodes.putIfAbsent(new Step(parent, labelsOf.of(span)), count);
      ofSpan[span] = known == null ? append(parent, labelsOf.of(span)) : known;
    }
    return ofSpan;
  }

  private int append(int parent, int label) {
    if (count == parents.length) {
      parents = Arrays.copyOf(parents, count * 2);
      labels = Arrays.copyOf(labels, count * 2);
    }
    parents[count] = parent;
    labels[count] = label;
    return count++;
  }

  int count() {
    return count;
  }

  int parent(int node) {
    return parents[node];
  }

  String label(int node) {
    return texts.get(labels[node]);
  }

  /// The nodes in pre-order, siblings by weight, the greatest first, then as they came.
  int[] preOrder(long[] weights) {
    Integer[] byWeight = new Integer[count];
    Arrays.setAll(byWeight, node -> node);
    Arrays.sort(byWeight, (one, other) -> {
      int heavier = Long.compare(weights[other], weights[one]);
      return heavier != 0 ? heavier : Integer.compare(one, other);
    });
    int[] next = new int[count];
    int[] firstChild = new int[count + 1];
    Arrays.fill(firstChild, -1);
    for (int i = count - 1; i >= 0; i--) {
      int node = byWeight[i];
      next[node] = firstChild[parents[node] + 1];
      firstChild[parents[node] + 1] = node;
    }
    int[] order = new int[count];
    int[] stack = new int[count + 1];
    int top = 0;
    int filled = 0;
    if (firstChild[0] >= 0) {
      stack[top++] = firstChild[0];
    }
    while (top > 0) {
      int node = stack[--top];
      order[filled++] = node;
      if (next[node] >= 0) {
        stack[top++] = next[node];
      }
      if (firstChild[node + 1] >= 0) {
        stack[top++] = firstChild[node + 1];
      }
    }
    return order;
  }
}
