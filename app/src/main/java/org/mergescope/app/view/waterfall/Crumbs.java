package org.mergescope.app.view.waterfall;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mergescope.model.trace.Trace;

/// The spans above one and itself, from the root: the first and the last few of them.
///
/// @param spans rows; where some are left out, it is after the first
record Crumbs(List<Integer> spans, int leftOut) {
  private static final int NAMED = 6;

  /// Those of a span. Cost: linear in its depth.
  static Crumbs of(Trace trace, int span) {
    Deque<Integer> above = new ArrayDeque<>();
    int root = span;
    for (int up = span; up >= 0; up = trace.parent(up)) {
      if (above.size() < NAMED) {
        above.addFirst(up);
      }
      root = up;
    }
    int leftOut = trace.depth(span) + 1 - above.size();
    if (leftOut > 0) {
      above.addFirst(root);
      leftOut--;
    }
    return new Crumbs(List.copyOf(above), leftOut);
  }
}
