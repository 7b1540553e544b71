package org.mergescope.model.trace;

import java.util.Arrays;
import java.util.BitSet;

/// The rows of a trace that are on the screen: pre-order, without the descendants of collapsed spans. Immutable.
public final class Waterfall {
  private final int[] spans;
  private final int spanCount;

  private Waterfall(int[] spans, int spanCount) {
    this.spans = spans;
    this.spanCount = spanCount;
  }

  /// The rows with the given spans collapsed. Cost: linear in spans.
  public static Waterfall of(Trace trace, BitSet collapsed) {
    return of(trace, collapsed, new BitSet());
  }

  /// The rows with the given spans collapsed, and without those hidden: filtered out, or folded away. What is below a
  /// hidden span may still be shown. Cost: linear in spans.
  public static Waterfall of(Trace trace, BitSet collapsed, BitSet hidden) {
    int[] rows = new int[trace.spanCount()];
    int count = 0;
    int span = 0;
    while (span < trace.spanCount()) {
      boolean shown = !hidden.get(span);
      if (shown) {
        rows[count++] = span;
      }
      span = shown && collapsed.get(span) ? trace.subtreeEnd(span) : span + 1;
    }
    return new Waterfall(Arrays.copyOf(rows, count), trace.spanCount());
  }

  /// How many rows.
  public int rowCount() {
    return spans.length;
  }

  /// The span in a row.
  public int span(int row) {
    return spans[row];
  }

  /// How many spans of the trace are left out between a row and the next; row -1 tells of those before the first.
  public int hiddenAfter(int row) {
    int from = row < 0 ? 0 : spans[row] + 1;
    int to = row + 1 < spans.length ? spans[row + 1] : spanCount;
    return to - from;
  }

  /// The row of a span, or -1 where it is not shown. Cost: log n.
  public int row(int span) {
    return Math.max(-1, Arrays.binarySearch(spans, span));
  }
}
