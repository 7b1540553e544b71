package org.mergescope.app.view.waterfall;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ClockAdjustment;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.trace.SpanLink;

import static org.mergescope.app.view.Texts.text;

/// What the waterfall shows: a trace, its rows, the time, which span is selected.
public final class WaterfallViewModel {
  private final TaskRunner tasks;
  private final Selection selection;
  private final ClockAdjustment clocks;
  private final Consumer<String> openTrace;
  private final Consumer<Exception> onError;
  private final Timeline timeline;
  private final BooleanProperty details = new SimpleBooleanProperty(this, "details", true);
  private final BooleanProperty byFunction = new SimpleBooleanProperty(this, "byFunction", false);
  private final SpanSearch search;
  private final VisibleRows rows;
  private final SpanSteps steps;
  private final SelectedSpan span;
  private final StringProperty remark = new SimpleStringProperty(this, "remark", "");
  private boolean detailsChosen;

  /// A view model that follows the session and the selection from now on.
  ///
  /// @param openTrace opens another trace by its id
  public WaterfallViewModel(
      TaskRunner tasks,
      TraceSession traces,
      Selection selection,
      FunctionLink link,
      ClockAdjustment clocks,
      Consumer<String> openTrace,
      Consumer<Exception> onError) {
    this.tasks = tasks;
    this.selection = selection;
    this.clocks = clocks;
    this.openTrace = openTrace;
    this.onError = onError;
    this.search = new SpanSearch(tasks, onError);
    this.rows = new VisibleRows(tasks, search, onError);
    this.timeline = new Timeline(tasks, onError);
    this.span = new SelectedSpan(rows, timeline, selection, link);
    this.steps = new SpanSteps(rows, search, this::selected, this::select);
    traces.traceProperty().subscribe(this::follow);
    selection.spanProperty().subscribe(row -> rows.reveal(row.intValue()));
    rows.roomProperty().subscribe((before, now) -> rows.keepInSight(selected(), before.doubleValue()));
  }

  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return rows.shownProperty();
  }

  @Nullable Shown shown() {
    return rows.shown();
  }

  VisibleRows rows() {
    return rows;
  }

  /// The span that is selected, and what can be done with it.
  SelectedSpan span() {
    return span;
  }

  SpanSteps steps() {
    return steps;
  }

  Timeline timeline() {
    return timeline;
  }

  SpanSearch search() {
    return search;
  }

  Selection selection() {
    return selection;
  }

  /// The selected row, or -1.
  int selected() {
    return selection.spanProperty().get();
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

  /// "Trace 7f3a…c2 · 27 spans · 154.2 ms · 2 errors".
  String title() {
    Shown now = shown();
    return now == null ? "" : TraceWords.title(now.facts());
  }

  /// What came of the last request, what the server said about the trace, then what was decided about broken data.
  List<String> notices() {
    Shown now = shown();
    return now == null ? List.of() : TraceWords.notices(now.facts(), remark.get());
  }

  /// What came of the last thing that was asked for, until another trace is shown.
  StringProperty remarkProperty() {
    return remark;
  }

  ClockAdjustment clocks() {
    return clocks;
  }

  /// Moves the clocks of hosts that contradict each other, or shows them as sent.
  void toggleClocks() {
    clocks.toggle(text("waterfall.clocks.moving"), () -> remark.set(text("waterfall.clocks.agree")));
  }

  void select(int row) {
    selection.span(row);
    rows.reveal(row);
  }

  /// Goes where a link leads: to a span of this trace, or to another trace.
  void follow(SpanLink to) {
    Shown now = shown();
    if (now == null) {
      return;
    }
    if (!to.traceId().equals(now.facts().trace().traceId())) {
      openTrace.accept(to.traceId());
      return;
    }
    OptionalInt row = now.facts().trace().row(to.spanId());
    if (row.isPresent()) {
      select(row.getAsInt());
    } else {
      remark.set(text("waterfall.link.absent", to.spanId()));
    }
  }

  boolean hasErrors() {
    Shown now = shown();
    return now != null && now.facts().errorCount() > 0;
  }

  /// A span in words.
  String describe(int row) {
    Shown now = shown();
    return now == null || !now.has(row) ? text("waterfall.accessible") : TraceWords.span(now.facts(), row);
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
    Shown before = shown();
    if (facts != null && (before == null || before.facts().trace() != facts.trace())) {
      remark.set("");
      timeline.open(facts.trace());
    }
    rows.show(facts);
    search.follow(facts);
    rows.reveal(selected());
  }
}
