package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mergescope.model.trace.Trace;

/// Two traces side by side by path: the labels from the root down. Paths in pre-order, children in the order in which the
/// first trace shows them, then those of the second alone.
///
/// @param durationDeltaNanos how much longer the second trace is as a whole
public record TraceComparison(List<Path> paths, long durationDeltaNanos) {
  public TraceComparison {
    paths = List.copyOf(paths);
  }

  /// What became of the spans of a path.
  public enum Change {
    /// Only the second trace has it.
    ADDED,
    /// Only the first has it.
    REMOVED,
    /// A span takes longer on average, by more than the tolerance.
    SLOWER,
    /// It takes less time.
    FASTER,
    /// As long, but not as often.
    COUNT,
    /// As long and as often.
    SAME
  }

  /// The spans of one path in both; times in nanoseconds.
  ///
  /// @param parent index of the path above, or -1
  /// @param spansBefore how many the first trace has
  /// @param totalBeforeNanos sum of their durations
  /// @param firstBefore the first of them, a row of the first trace, or -1
  public record Path(
      String label,
      int parent,
      int depth,
      Change change,
      int spansBefore,
      int spansAfter,
      long totalBeforeNanos,
      long totalAfterNanos,
      int firstBefore,
      int firstAfter) {
    /// How much longer all its spans take in the second trace.
    public long deltaNanos() {
      return totalAfterNanos - totalBeforeNanos;
    }
  }

  /// How much two average durations may differ and still be the same: by a share, and by a number of nanoseconds.
  public record Tolerance(double share, long nanos) {
    /// A tenth, and 10 µs.
    public static final Tolerance DEFAULT = new Tolerance(0.1, 10_000);
  }

  /// Compares. Cost: linear in spans, n log n in paths. A grouping by rows (such as by function) does not know which trace
  /// a row is of: use one that reads the trace, or `of` with two.
  public static TraceComparison of(Trace before, Trace after, Grouping grouping, Tolerance tolerance) {
    return of(before, grouping, after, grouping, tolerance);
  }

  /// Compares with a grouping for each trace; labels are compared as text.
  public static TraceComparison of(
      Trace before, Grouping groupingBefore, Trace after, Grouping groupingAfter, Tolerance tolerance) {
    SpanPaths paths =
        new SpanPaths(
            (trace, span) -> trace == before ? groupingBefore.label(trace, span) : groupingAfter.label(trace, span));
    int[] nodesBefore = paths.add(before);
    int[] nodesAfter = paths.add(after);
    Side first = Side.of(before, nodesBefore, paths.count());
    Side second = Side.of(after, nodesAfter, paths.count());
    int[] order = paths.preOrder(new long[paths.count()]);
    int[] indexOf = new int[order.length];
    List<Path> list = new ArrayList<>(order.length);
    for (int node : order) {
      int parent = paths.parent(node) < 0 ? -1 : indexOf[paths.parent(node)];
      indexOf[node] = list.size();
      list.add(
          new Path(
              paths.label(node),
              parent,
              parent < 0 ? 0 : list.get(parent).depth() + 1,
              change(first, second, node, tolerance),
              first.counts[node],
              second.counts[node],
              first.totals[node],
              second.totals[node],
              first.firsts[node],
              second.firsts[node]));
    }
    return new TraceComparison(list, after.durationNanos() - before.durationNanos());
  }

  private static Change change(Side before, Side after, int node, Tolerance tolerance) {
    if (before.counts[node] == 0) {
      return Change.ADDED;
    }
    if (after.counts[node] == 0) {
      return Change.REMOVED;
    }
    double meanBefore = (double) before.totals[node] / before.counts[node];
    double meanAfter = (double) after.totals[node] / after.counts[node];
    double bearable = Math.max((double) tolerance.nanos(), tolerance.share() * meanBefore);
    if (Math.abs(meanAfter - meanBefore) > bearable) {
      return meanAfter > meanBefore ? Change.SLOWER : Change.FASTER;
    }
    return before.counts[node] == after.counts[node] ? Change.SAME : Change.COUNT;
  }

  /// What one trace has of every path.
  private static final class Side {
    final int[] counts;
    final long[] totals;
    final int[] firsts;

    private Side(int nodes) {
      counts = new int[nodes];
      totals = new long[nodes];
      firsts = new int[nodes];
      Arrays.fill(firsts, -1);
    }

    static Side of(Trace trace, int[] nodeOf, int nodes) {
      Side side = new Side(nodes);
      for (int span = nodeOf.length - 1; span >= 0; span--) {
        side.counts[nodeOf[span]]++;
        side.totals[nodeOf[span]] += trace.durationNanos(span);
        side.firsts[nodeOf[span]] = span;
      }
      return side;
    }
  }
}
