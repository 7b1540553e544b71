package org.mergescope.app.view.waterfall;

import java.util.List;
import java.util.Optional;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.Selection;
import org.mergescope.model.trace.Trace;

/// The span that is selected: its details, the way to it, its function, and its place in time.
final class SelectedSpan {
  private final VisibleRows rows;
  private final Timeline timeline;
  private final Selection selection;
  private final FunctionLink link;

  SelectedSpan(VisibleRows rows, Timeline timeline, Selection selection, FunctionLink link) {
    this.rows = rows;
    this.timeline = timeline;
    this.selection = selection;
    this.link = link;
  }

  private int row() {
    return selection.spanProperty().get();
  }

  /// The details of the selected span.
  Optional<SpanDetails> details() {
    Shown now = rows.shown();
    return now != null && now.has(row())
        ? Optional.of(SpanDetails.of(now.facts().open(), row()))
        : Optional.empty();
  }

  /// The selected span as JSON.
  Optional<String> json() {
    Shown now = rows.shown();
    return now != null && now.has(row())
        ? Optional.of(SpanJson.of(now.facts().trace(), row()))
        : Optional.empty();
  }

  Crumbs crumbs() {
    Shown now = rows.shown();
    return now != null && now.has(row())
        ? Crumbs.of(now.facts().trace(), row())
        : new Crumbs(List.of(), 0);
  }

  /// Shows the function of the selected span; says whether the module has it.
  boolean jump() {
    return link.reveal(row());
  }

  /// Whether the selected span has a function in the open module.
  boolean canJump() {
    Shown now = rows.shown();
    return now != null && now.has(row()) && now.facts().open().mapping().entries().get(row()) >= 0;
  }

  /// Where zooming by keys holds the timeline: the start of the selected span where it is in sight, else the middle.
  double anchor() {
    Shown now = rows.shown();
    double start = now != null && now.has(row())
        ? timeline.window().fraction(now.facts().trace().startNanos(row()))
        : -1;
    return start >= 0 && start <= 1 ? start : 0.5;
  }

  /// Shows the selected span from edge to edge, or the whole trace where none is selected.
  void fit() {
    Shown now = rows.shown();
    if (now == null || !now.has(row())) {
      timeline.showAll();
    } else {
      Trace trace = now.facts().trace();
      timeline.fit(trace.startNanos(row()), trace.durationNanos(row()));
    }
  }

  /// Measures the selected span, or nothing any more.
  void measure() {
    Shown now = rows.shown();
    if (!timeline.forgetMeasure() && now != null && now.has(row())) {
      long start = now.facts().trace().startNanos(row());
      timeline.measure(start, start + now.facts().trace().durationNanos(row()));
    }
  }
}
