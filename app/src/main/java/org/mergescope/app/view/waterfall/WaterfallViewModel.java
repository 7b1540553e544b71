package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Durations;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

import static org.mergescope.app.view.Texts.text;

/// What the waterfall shows: the rows that are not folded away, how far it is scrolled, which span is selected.
public final class WaterfallViewModel {
  private final TaskRunner tasks;
  private final Selection selection;
  private final FunctionLink link;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
  private final DoubleProperty topRow = new SimpleDoubleProperty(this, "topRow", 0);
  private final DoubleProperty visibleRows = new SimpleDoubleProperty(this, "visibleRows", 10);
  private final Timeline timeline = new Timeline();
  private final BooleanProperty details = new SimpleBooleanProperty(this, "details", true);
  private final BooleanProperty byFunction = new SimpleBooleanProperty(this, "byFunction", false);
  private final SpanFilter filter;
  private boolean detailsChosen;

  /// A trace and the rows of it that are there; replaced as a whole, its bits are never changed in place.
  record Shown(SpanFacts facts, Waterfall rows, BitSet collapsed) {}

  /// A view model that follows the session and the selection from now on.
  public WaterfallViewModel(
      TaskRunner tasks, TraceSession traces, Selection selection, FunctionLink link, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.selection = selection;
    this.link = link;
    this.onError = onError;
    this.filter = new SpanFilter(tasks, onError);
    traces.traceProperty().subscribe(this::follow);
    selection.spanProperty().subscribe(span -> reveal(span.intValue()));
  }

  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  @Nullable Shown shown() {
    return shown.get();
  }

  DoubleProperty topRowProperty() {
    return topRow;
  }

  /// How many rows there is room for; the view says so.
  DoubleProperty visibleRowsProperty() {
    return visibleRows;
  }

  /// Whether spans have the colour of their function rather than of their service.
  BooleanProperty byFunctionProperty() {
    return byFunction;
  }

  /// Whether the details of the selected span are wanted.
  BooleanProperty detailsProperty() {
    return details;
  }

  /// Shows the details where there is room for them, until the user decides.
  void roomForDetails(boolean enough) {
    if (!detailsChosen) {
      details.set(enough);
    }
  }

  /// Shows or hides the details, whatever room there is.
  void toggleDetails() {
    detailsChosen = true;
    details.set(!details.get());
  }

  /// The details of the selected span.
  Optional<SpanDetails> details() {
    Shown now = shown.get();
    int span = selection.spanProperty().get();
    boolean there = now != null && span >= 0 && span < now.facts().trace().spanCount();
    return there ? Optional.of(SpanDetails.of(now.facts().open(), span)) : Optional.empty();
  }

  Timeline timeline() {
    return timeline;
  }

  SpanFilter filter() {
    return filter;
  }

  Selection selection() {
    return selection;
  }

  /// "Trace 7f3a…c2 · 27 spans · 154.2 ms · 2 errors".
  String title() {
    Shown now = shown.get();
    if (now == null) {
      return "";
    }
    Trace trace = now.facts().trace();
    String id = trace.traceId();
    String shortId = id.length() > 8 ? id.substring(0, 4) + "…" + id.substring(id.length() - 4) : id;
    String duration = Durations.text(trace.durationNanos());
    return text("waterfall.title", shortId, trace.spanCount(), duration, now.facts().errorCount());
  }

  /// What the server said about the trace, then what was decided about broken data.
  List<String> notices() {
    Shown now = shown.get();
    if (now == null) {
      return List.of();
    }
    String message = now.facts().open().message();
    List<String> warnings = now.facts().trace().warnings();
    return message.isEmpty()
        ? warnings
        : Stream.concat(Stream.of(message), warnings.stream()).toList();
  }

  void select(int span) {
    selection.span(span);
    reveal(span);
  }

  /// Shows the function of the selected span; says whether the module has it.
  boolean jump() {
    return link.reveal(selection.spanProperty().get());
  }

  /// Whether the selected span has a function in the open module.
  boolean canJump() {
    Shown now = shown.get();
    int span = selection.spanProperty().get();
    boolean there = now != null && span >= 0 && span < now.facts().trace().spanCount();
    return there && now.facts().open().mapping().entries().get(span) >= 0;
  }

  boolean hasErrors() {
    Shown now = shown.get();
    return now != null && now.facts().errorCount() > 0;
  }

  /// Selects the row so many rows further down, or the first one.
  void move(int rows) {
    Shown now = shown.get();
    if (now == null || now.rows().rowCount() == 0) {
      return;
    }
    int row = selectedRow(now);
    int next = row < 0 ? 0 : Math.clamp((long) row + rows, 0, now.rows().rowCount() - 1);
    select(now.rows().span(next));
  }

  private int selectedRow(Shown now) {
    int span = selection.spanProperty().get();
    return span < 0 ? -1 : now.rows().row(span);
  }

  /// Scrolls by rows.
  void scroll(double rows) {
    Shown now = shown.get();
    if (now != null) {
      topRow.set(Math.clamp(topRow.get() + rows, 0, lowestTop(now.rows())));
    }
  }

  /// Where zooming by keys holds the timeline: the start of the selected span where it is in sight, else the middle.
  double anchor() {
    Shown now = shown.get();
    int span = selection.spanProperty().get();
    double start = now == null || span < 0 ? -1 : timeline.window().fraction(now.facts().trace().startNanos(span));
    return start >= 0 && start <= 1 ? start : 0.5;
  }

  /// A span in words.
  String describe(int span) {
    Shown now = shown.get();
    if (now == null || span < 0 || span >= now.facts().trace().spanCount()) {
      return text("waterfall.accessible");
    }
    Trace trace = now.facts().trace();
    String duration = Durations.text(trace.durationNanos(span));
    String key = trace.isError(span) ? "waterfall.span.failed" : "waterfall.span";
    return text(key, Labels.printable(now.facts().label(span)), Labels.printable(trace.service(span)), duration);
  }

  void toggle(int span) {
    Shown now = shown.get();
    if (now != null && now.facts().hasChildren(span)) {
      BitSet collapsed = (BitSet) now.collapsed().clone();
      collapsed.flip(span);
      fold(now, collapsed);
    }
  }

  /// Collapses the selected span, or goes to its parent where there is nothing left to collapse.
  void left() {
    Shown now = shown.get();
    int span = selection.spanProperty().get();
    if (now == null || span < 0) {
      return;
    }
    if (now.facts().hasChildren(span) && !now.collapsed().get(span)) {
      toggle(span);
    } else if (now.facts().trace().parent(span) >= 0) {
      select(now.facts().trace().parent(span));
    }
  }

  /// Expands the selected span, or goes to its first child where it is expanded.
  void right() {
    Shown now = shown.get();
    int span = selection.spanProperty().get();
    if (now == null || span < 0 || !now.facts().hasChildren(span)) {
      return;
    }
    if (now.collapsed().get(span)) {
      toggle(span);
    } else {
      select(span + 1);
    }
  }

  void expandAll() {
    Shown now = shown.get();
    if (now != null) {
      fold(now, new BitSet());
    }
  }

  /// Folds everything away but the roots; what is below them stays folded when they are opened.
  void collapseAll() {
    Shown now = shown.get();
    if (now != null) {
      BitSet collapsed = new BitSet();
      for (int span = 0; span < now.facts().trace().spanCount(); span++) {
        collapsed.set(span, now.facts().hasChildren(span));
      }
      fold(now, collapsed);
    }
  }

  /// Shows the selected span from edge to edge, or the whole trace where none is selected.
  void fit() {
    Shown now = shown.get();
    int span = selection.spanProperty().get();
    if (now == null || span < 0) {
      timeline.showAll();
    } else {
      timeline.fit(now.facts().trace().startNanos(span), now.facts().trace().durationNanos(span));
    }
  }

  /// Selects the next match of the filter after the selected span, or before it; goes round at the end.
  void nextMatch(boolean forward) {
    int span = filter.next(selection.spanProperty().get(), forward);
    if (span >= 0) {
      select(span);
    }
  }

  /// Selects the next span that failed; goes round at the end.
  void nextError() {
    Shown now = shown.get();
    if (now == null || now.facts().errorCount() == 0) {
      return;
    }
    Trace trace = now.facts().trace();
    int span = selection.spanProperty().get();
    do {
      span = (span + 1) % trace.spanCount();
    } while (!trace.isError(span));
    select(span);
  }

  private void follow(@Nullable OpenTrace next) {
    if (next == null) {
      show(null);
      return;
    }
    tasks.run(
        "waterfall", text("waterfall.preparing"), (progress, cancelled) -> SpanFacts.of(next), this::show, onError);
  }

  private void show(@Nullable SpanFacts facts) {
    Shown before = shown.get();
    if (facts == null) {
      shown.set(null);
    } else if (before != null && before.facts().trace() == facts.trace()) {
      shown.set(new Shown(facts, before.rows(), before.collapsed()));
    } else {
      BitSet nothing = new BitSet();
      topRow.set(0);
      timeline.open(facts.trace().durationNanos());
      shown.set(new Shown(facts, Waterfall.of(facts.trace(), nothing), nothing));
    }
    filter.follow(facts);
    reveal(selection.spanProperty().get());
  }

  private void fold(Shown now, BitSet collapsed) {
    Waterfall rows = Waterfall.of(now.facts().trace(), collapsed);
    shown.set(new Shown(now.facts(), rows, collapsed));
    topRow.set(Math.clamp(topRow.get(), 0, lowestTop(rows)));
  }

  private double lowestTop(Waterfall rows) {
    return Math.max(0, rows.rowCount() - visibleRows.get());
  }

  /// Unfolds the ancestors of a span and scrolls just as far as it takes to see it.
  private void reveal(int span) {
    Shown now = shown.get();
    if (now == null || span < 0 || span >= now.facts().trace().spanCount()) {
      return;
    }
    if (now.rows().row(span) < 0) {
      BitSet collapsed = (BitSet) now.collapsed().clone();
      for (int up = now.facts().trace().parent(span); up >= 0; up = now.facts().trace().parent(up)) {
        collapsed.clear(up);
      }
      fold(now, collapsed);
      now = shown.get();
    }
    int row = now == null ? 0 : now.rows().row(span);
    double lowest = Math.max(0, row + 1 - Math.floor(visibleRows.get()));
    topRow.set(Math.clamp(topRow.get(), Math.min(lowest, row), row));
  }
}
