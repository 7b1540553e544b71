package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.trace.SpanKind;
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

  /// Finds them, iteratively. Cost: linear in spans. Folds come in the order of their first spans.
  ///
  /// @param least how many it takes to fold, 2 or more
  public static SiblingFolds of(Trace trace, int least) {
    int[] shapes = shapes(trace);
    int[] foldOf = new int[trace.spanCount()];
    Arrays.fill(foldOf, -1);
    Map<Group, List<Integer>> groups = new HashMap<>();
    for (int span = 0; span < shapes.length; span++) {
      groups.computeIfAbsent(new Group(trace.parent(span), shapes[span]), group -> new ArrayList<>()).add(span);
    }
    List<List<Integer>> large = new ArrayList<>();
    for (List<Integer> group : groups.values()) {
      if (group.size() >= Math.max(2, least)) {
        large.add(group);
      }
    }
    large.sort((one, other) -> Integer.compare(one.getFirst(), other.getFirst()));
    List<Fold> folds = new ArrayList<>(large.size());
    for (List<Integer> group : large) {
      long total = 0;
      long min = Long.MAX_VALUE;
      long max = 0;
      for (int span : group) {
        foldOf[span] = folds.size();
        total += trace.durationNanos(span);
        min = Math.min(min, trace.durationNanos(span));
        max = Math.max(max, trace.durationNanos(span));
      }
      folds.add(new Fold(group.getFirst(), group.size(), total, min, max));
    }
    return new SiblingFolds(List.copyOf(folds), foldOf);
  }

  private record Group(int parent, int shape) {}

  /// The number of every subtree's look; equal numbers look alike.
  private static int[] shapes(Trace trace) {
    Map<Look, Integer> numbers = new HashMap<>();
    int[] shapes = new int[trace.spanCount()];
    for (int span = shapes.length - 1; span >= 0; span--) {
      int count = 0;
      for (int child = span + 1; child < trace.subtreeEnd(span); child = trace.subtreeEnd(child)) {
        count++;
      }
      int[] children = new int[count];
      int filled = 0;
      for (int child = span + 1; child < trace.subtreeEnd(span); child = trace.subtreeEnd(child)) {
        children[filled++] = shapes[child];
      }
      Arrays.sort(children);
      Look look =
          new Look(trace.service(span), trace.name(span), trace.kind(span), trace.isError(span), children);
      Integer known = numbers.putIfAbsent(look, numbers.size());
      shapes[span] = known == null ? numbers.size() - 1 : known;
    }
    return shapes;
  }

  private static final class Look {
    private final String service;
    private final String name;
    private final SpanKind kind;
    private final boolean error;
    private final int[] children;

    Look(String service, String name, SpanKind kind, boolean error, int[] children) {
      this.service = service;
      this.name = name;
      this.kind = kind;
      this.error = error;
      this.children = children;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Look look
          && service.equals(look.service)
          && name.equals(look.name)
          && kind == look.kind
          && error == look.error
          && Arrays.equals(children, look.children);
    }

    @Override
    public int hashCode() {
      return Objects.hash(service, name, kind, error, Arrays.hashCode(children));
    }
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
