package org.mergescope.app.view.waterfall;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.mergescope.model.trace.CriticalPath.Segment;
import org.mergescope.model.trace.Trace;

/// The ways from one span to another.
final class SpanSteps {
  private final VisibleRows rows;
  private final SpanSearch search;
  private final IntSupplier selected;
  private final IntConsumer select;
  /// Where on the critical path the user is; only meant while its span is the selected one.
  private int segment = -1;

  SpanSteps(VisibleRows rows, SpanSearch search, IntSupplier selected, IntConsumer select) {
    this.rows = rows;
    this.search = search;
    this.selected = selected;
    this.select = select;
  }

  /// To the row so many rows further down, or the first one.
  void rows(int by) {
    Shown now = rows.shown();
    if (now == null || now.rows().rowCount() == 0) {
      return;
    }
    int span = selected.getAsInt();
    int row = span < 0 ? -1 : now.rows().row(span);
    int next = row < 0 ? 0 : Math.clamp((long) row + by, 0, now.rows().rowCount() - 1);
    select.accept(now.rows().span(next));
  }

  /// Collapses the selected span, or goes to its parent where there is nothing left to collapse.
  void left() {
    Shown now = rows.shown();
    int span = selected.getAsInt();
    if (now == null || !now.has(span)) {
      return;
    }
    if (now.facts().hasChildren(span) && !now.isCollapsed(span)) {
      rows.toggle(span);
    } else if (now.facts().trace().parent(span) >= 0) {
      select.accept(now.facts().trace().parent(span));
    }
  }

  /// Expands the selected span, or goes to its first child where it is expanded.
  void right() {
    Shown now = rows.shown();
    int span = selected.getAsInt();
    if (now == null || !now.has(span)) {
      return;
    }
    if (now.isCollapsed(span) || now.choice().folded(span) > 1) {
      rows.toggle(span);
    } else if (now.facts().hasChildren(span)) {
      select.accept(span + 1);
    }
  }

  /// To the next match of the search after the selected span, or before it; round at the end.
  void match(boolean forward) {
    go(search.next(selected.getAsInt(), forward));
  }

  /// To the next span that failed, or the one before; round at the end.
  void error(boolean forward) {
    Shown now = rows.shown();
    if (now != null) {
      go(SpanSearch.next(now.facts().errors(), selected.getAsInt(), forward));
    }
  }

  /// Along the critical path in the order of time, round at the end; onto it from a span that is not on it.
  void critical(boolean forward) {
    Shown now = rows.shown();
    if (now == null || now.facts().open().criticalPath().segments().isEmpty()) {
      return;
    }
    List<Segment> path = now.facts().open().criticalPath().segments();
    int span = selected.getAsInt();
    boolean onIt = segment >= 0 && segment < path.size() && path.get(segment).span() == span;
    if (!onIt) {
      segment = first(path, now.facts().trace(), span);
      onIt = segment >= 0 && path.get(segment).span() == span;
    }
    if (segment < 0) {
      segment = 0;
    } else if (onIt) {
      segment = Math.floorMod(segment + (forward ? 1 : -1), path.size());
    }
    go(path.get(segment).span());
  }

  /// The segment that a span begins with, else the first one at its time or later; -1 for none.
  private static int first(List<Segment> path, Trace trace, int span) {
    int later = -1;
    for (int i = 0; i < path.size() && span >= 0; i++) {
      if (path.get(i).span() == span) {
        return i;
      }
      later = later < 0 && path.get(i).endNanos() > trace.startNanos(span) ? i : later;
    }
    return later;
  }

  private void go(int span) {
    if (span >= 0) {
      select.accept(span);
    }
  }
}
