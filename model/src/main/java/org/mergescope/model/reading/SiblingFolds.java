package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.trace.Trace;

/// Siblings that look alike, to be shown once with "×N": of one name, service, kind and outcome, with subtrees that look
/// alike. Immutable.
public final class SiblingFolds {
  private final List<Fold> folds;
  private final int[] foldOf;

  private SiblingFolds(List<Fold> folds, int[] foldOf) {
    this.folds = folds;
    this.foldOf = foldOf;
  }

  /// Spans of one parent that look alike; times in nanoseconds, of themselves, not of what is below.
  ///
  /// @param first the one that is shown
  /// @param count how many there are with it
  public record Fold(int first, int count, long totalNanos, long minNanos, long maxNanos) {}

  /// Finds them, iteratively. Cost: linear in spans, siblings sorted. Folds come in the order of their first spans.
  ///
  /// @param least how many it takes to fold, 2 or more
  public static SiblingFolds of(Trace trace, int least) {
    List<int[]> groups = AlikeSiblings.of(trace, Math.max(2, least));
    int[] foldOf = new int[trace.spanCount()];
    Arrays.fill(foldOf, -1);
    List<Fold> folds = new ArrayList<>(groups.size());
    for (int[] group : groups) {
      long total = 0;
      long min = Long.MAX_VALUE;
      long max = 0;
      for (int span : group) {
        foldOf[span] = folds.size();
        total += trace.durationNanos(span);
        min = Math.min(min, trace.durationNanos(span));
        max = Math.max(max, trace.durationNanos(span));
      }
      folds.add(new Fold(group[0], group.length, total, min, max));
    }
    return new SiblingFolds(List.copyOf(folds), foldOf);
  }

  /// The folds, by first span.
  public List<Fold> folds() {
    return folds;
  }

  /// The fold that a span is in, or -1.
  public int fold(int span) {
    return foldOf[span];
  }

  /// The spans that need not be shown: all of a fold but the first, with what is below them.
  ///
  /// @param unfolded the folds that are to be shown in full
  public BitSet hidden(Trace trace, BitSet unfolded) {
    BitSet hidden = new BitSet(foldOf.length);
    int span = 0;
    while (span < foldOf.length) {
      int fold = foldOf[span];
      if (fold >= 0 && !unfolded.get(fold) && folds.get(fold).first() != span) {
        hidden.set(span, trace.subtreeEnd(span));
        span = trace.subtreeEnd(span);
      } else {
        span++;
      }
    }
    return hidden;
  }
}
