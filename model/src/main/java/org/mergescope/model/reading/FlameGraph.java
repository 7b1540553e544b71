package org.mergescope.model.reading;

import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;

/// An icicle of a trace: spans of one path of labels are one box, below the box of their parents. Columns; boxes in
/// pre-order, siblings by width, the widest first. Immutable.
///
/// A box is as wide as the self times of its spans and of all below them, so children always fit into their parent, also
/// those that ran in parallel; the width of all is the time that was worked, not the time that passed.
public final class FlameGraph {
  private final String[] labels;
  private final int[] parents;
  private final int[] depths;
  private final int[] spans;
  private final int[] errors;
  private final int[] first;
  private final long[] lefts;
  private final long[] widths;
  private final long[] selfs;
  private final long[] totals;
  private long width;

  private FlameGraph(int count) {
    labels = new String[count];
    parents = new int[count];
    depths = new int[count];
    spans = new int[count];
    errors = new int[count];
    first = new int[count];
    lefts = new long[count];
    widths = new long[count];
    selfs = new long[count];
    totals = new long[count];
  }

  /// Computes it, iteratively. Cost: linear in spans, n log n in boxes.
  public static FlameGraph of(Trace trace, SelfTime self, Grouping grouping) {
    SpanPaths paths = new SpanPaths(grouping);
    int[] nodeOf = paths.add(trace);
    long[] weights = new long[paths.count()];
    for (int span = 0; span < nodeOf.length; span++) {
      weights[nodeOf[span]] += self.nanos(span);
    }
    for (int node = weights.length - 1; node >= 0; node--) {
      if (paths.parent(node) >= 0) {
        weights[paths.parent(node)] += weights[node];
      }
    }
    FlameGraph graph = new FlameGraph(paths.count());
    int[] boxOf = graph.place(paths, weights);
    for (int span = nodeOf.length - 1; span >= 0; span--) {
      int box = boxOf[nodeOf[span]];
      graph.spans[box]++;
      graph.errors[box] += trace.isError(span) ? 1 : 0;
      graph.first[box] = span;
      graph.selfs[box] += self.nanos(span);
      graph.totals[box] += trace.durationNanos(span);
    }
    return graph;
  }

  private int[] place(SpanPaths paths, long[] weights) {
    int[] order = paths.preOrder(weights);
    int[] boxOf = new int[order.length];
    long[] filled = new long[order.length];
    for (int box = 0; box < order.length; box++) {
      int node = order[box];
      int parent = paths.parent(node) < 0 ? -1 : boxOf[paths.parent(node)];
      boxOf[node] = box;
      labels[box] = paths.label(node);
      parents[box] = parent;
      depths[box] = parent < 0 ? 0 : depths[parent] + 1;
      widths[box] = weights[node];
      lefts[box] = parent < 0 ? width : lefts[parent] + filled[parent];
      if (parent < 0) {
        width += weights[node];
      } else {
        filled[parent] += weights[node];
      }
    }
    return boxOf;
  }

  /// How many boxes.
  public int boxCount() {
    return labels.length;
  }

  /// The width of all roots, nanoseconds of work.
  public long widthNanos() {
    return width;
  }

  /// The label.
  public String label(int box) {
    return labels[box];
  }

  /// The box above, or -1.
  public int parent(int box) {
    return parents[box];
  }

  /// 0 for roots.
  public int depth(int box) {
    return depths[box];
  }

  /// The left edge, nanoseconds from that of the whole.
  public long leftNanos(int box) {
    return lefts[box];
  }

  /// Self time of the box and of all below.
  public long widthNanos(int box) {
    return widths[box];
  }

  /// How many spans it stands for.
  public int spans(int box) {
    return spans[box];
  }

  /// How many of them failed.
  public int errors(int box) {
    return errors[box];
  }

  /// The first of its spans.
  public int firstSpan(int box) {
    return first[box];
  }

  /// Sum of the self times of its own spans.
  public long selfNanos(int box) {
    return selfs[box];
  }

  /// Sum of the durations of its spans.
  public long totalNanos(int box) {
    return totals[box];
  }
}
