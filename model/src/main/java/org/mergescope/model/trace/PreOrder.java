package org.mergescope.model.trace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The rows of a trace: every span before its descendants, siblings by start, then longer first, then by id.
final class PreOrder {
  private final int[] spans;
  private final int[] parents;
  private final int[] depths;
  private final int[] subtreeEnds;

  private PreOrder(int[] spans, int[] parents, int[] depths) {
    this.spans = spans;
    this.parents = parents;
    this.depths = depths;
    this.subtreeEnds = subtreeEnds(parents);
  }

  static PreOrder of(List<SpanRecord> records, int[] parentOf, SpanTimes times) {
    int count = records.size();
    Integer[] sorted = new Integer[count];
    Arrays.setAll(sorted, span -> span);
    Arrays.sort(sorted, siblings(records, times));
    int[] order = new int[count];
    Arrays.setAll(order, i -> sorted[i]);
    Children children = Children.of(parentOf, order);

    int[] spans = new int[count];
    int[] rowOf = new int[count];
    int[] parents = new int[count];
    int[] depths = new int[count];
    int[] stack = new int[count];
    int top = children.pushReversed(-1, stack, 0);
    for (int row = 0; row < count; row++) {
      int span = stack[--top];
      spans[row] = span;
      rowOf[span] = row;
      parents[row] = parentOf[span] < 0 ? -1 : rowOf[parentOf[span]];
      depths[row] = parents[row] < 0 ? 0 : depths[parents[row]] + 1;
      top = children.pushReversed(span, stack, top);
    }
    return new PreOrder(spans, parents, depths);
  }

  /// The span in a row.
  int span(int row) {
    return spans[row];
  }

  /// The parent's row, or -1.
  int parent(int row) {
    return parents[row];
  }

  /// The parent's row of every row.
  int[] parents() {
    return parents;
  }

  /// 0 for roots.
  int depth(int row) {
    return depths[row];
  }

  /// The row after the last descendant.
  int subtreeEnd(int row) {
    return subtreeEnds[row];
  }

  private static Comparator<Integer> siblings(List<SpanRecord> records, SpanTimes times) {
    return (one, other) -> {
      int byStart = Long.compare(times.start(one), times.start(other));
      int byEnd = byStart != 0 ? byStart : Long.compare(times.duration(other), times.duration(one));
      return byEnd != 0 ? byEnd : records.get(one).spanId().compareTo(records.get(other).spanId());
    };
  }

  private static int[] subtreeEnds(int[] parents) {
    int[] ends = new int[parents.length];
    for (int row = parents.length - 1; row >= 0; row--) {
      ends[row] = Math.max(ends[row], row + 1);
      if (parents[row] >= 0) {
        ends[parents[row]] = Math.max(ends[parents[row]], ends[row]);
      }
    }
    return ends;
  }
}
