package org.mergescope.model.trace;

import java.util.Arrays;
import java.util.BitSet;

/// The rows of a trace that are on the screen: pre-order, without the descendants of collapsed spans. Immutable.
public final class Waterfall {
  private final int[] spans;

  private Waterfall(int[] spans) {
    this.spans = spans;
  }

  /// The rows with the given spans collapsed. Cost: linear in spans.
  public static Waterfall of(Trace trace, BitSet collapsed) {
    int[] rows = new int[trace.spanCount()];
    int count = 0;
    for (int span = 0; span < trace.spanCount(); span = collapsed.get(span) ? trace.subtreeEnd(span) : span + 1) {
      rows[count++] = span;
    }
    return new Waterfall(Arrays.copyOf(rows, count));
  }

  /// How many rows.
  public int rowCount() {
    return spans.length;
  }

  /// The span in a row.
  public int span(int row) {
    return spans[row];
  }

  /// The row of a span, or -1 where an ancestor is collapsed. Cost: log n.
  public int row(int span) {
    return Math.max(-1, Arrays.binarySearch(spans, span));
  }
}
