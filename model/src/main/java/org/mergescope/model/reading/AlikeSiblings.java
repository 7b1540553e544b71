package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.trace.SpanKind;
import org.mergescope.model.trace.Trace;

/// Numbers the shapes of subtrees from the leaves up, and finds the siblings of one shape on the way.
final class AlikeSiblings {
  private static final long[] NONE = {};

  private final Trace trace;
  private final int least;
  /// By span: the number of its own look, which is also the shape of a leaf.
  private final int[] looks;
  private final int[] shapes;
  private final Map<Inner, Integer> inner = new HashMap<>();
  private final List<int[]> groups = new ArrayList<>();
  private int lookCount;

  private AlikeSiblings(Trace trace, int least) {
    this.trace = trace;
    this.least = least;
    this.looks = new int[trace.spanCount()];
    this.shapes = new int[trace.spanCount()];
  }

  /// Groups of at least so many, each in the order of rows, in the order of their first spans.
  static List<int[]> of(Trace trace, int least) {
    AlikeSiblings alike = new AlikeSiblings(trace, least);
    alike.look();
    for (int span = trace.spanCount() - 1; span >= 0; span--) {
      long[] children = alike.children(span + 1, trace.subtreeEnd(span));
      alike.group(children);
      alike.shapes[span] = alike.shape(alike.looks[span], children);
    }
    alike.group(alike.children(0, trace.spanCount()));
    alike.groups.sort(Comparator.comparingInt(group -> group[0]));
    return alike.groups;
  }

  private record Look(String service, String name, SpanKind kind, boolean error) {}

  private void look() {
    Map<Look, Integer> numbers = new HashMap<>();
    for (int span = 0; span < looks.length; span++) {
      Look look = new Look(trace.service(span), trace.name(span), trace.kind(span), trace.isError(span));
      Integer known = numbers.putIfAbsent(look, numbers.size());
      looks[span] = known == null ? numbers.size() - 1 : known;
    }
    lookCount = numbers.size();
  }

  /// Siblings as their shape above their row, so that those of one shape come together, in the order of rows.
  private long[] children(int from, int end) {
    int count = 0;
    for (int child = from; child < end; child = trace.subtreeEnd(child)) {
      count++;
    }
    if (count == 0) {
      return NONE;
    }
    long[] children = new long[count];
    int filled = 0;
    for (int child = from; child < end; child = trace.subtreeEnd(child)) {
      children[filled++] = ((long) shapes[child] << Integer.SIZE) | child;
    }
    Arrays.sort(children);
    return children;
  }

  private static int shapeOf(long child) {
    return (int) (child >>> Integer.SIZE);
  }

  private void group(long[] children) {
    int from = 0;
    for (int i = 1; i <= children.length; i++) {
      if (i == children.length || shapeOf(children[i]) != shapeOf(children[from])) {
        if (i - from >= least) {
          groups.add(Arrays.stream(children, from, i).mapToInt(child -> (int) child).toArray());
        }
        from = i;
      }
    }
  }

  private int shape(int look, long[] children) {
    if (children.length == 0) {
      return look;
    }
    int[] parts = new int[children.length + 1];
    parts[0] = look;
    for (int i = 0; i < children.length; i++) {
      parts[i + 1] = shapeOf(children[i]);
    }
    int next = lookCount + inner.size();
    Integer known = inner.putIfAbsent(new Inner(parts), next);
    return known == null ? next : known;
  }

  /// A span's look and the shapes below it.
  private static final class Inner {
    private final int[] parts;
    private final int hash;

    Inner(int[] parts) {
      this.parts = parts;
      this.hash = Arrays.hashCode(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Inner shape && hash == shape.hash && Arrays.equals(parts, shape.parts);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
