package org.mergescope.app.view.waterfall;

import java.util.List;
import java.util.Optional;
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
import org.mergescope.model.trace.Trace;

import static org.mergescope.app.view.Texts.text;

/// What the waterfall shows: a trace, its rows, the time, which span is selected.
public final class WaterfallViewModel {
  private final TaskRunner tasks;
  private final Selection selection;
  private final FunctionLink link;
  private final ClockAdjustment clocks;
  private final Consumer<String> openTrace;
  private final Consumer<Exception> onError;
  private final Timeline timeline = new Timeline();
  private final BooleanProperty details = new SimpleBooleanProperty(this, "details", true);
  private final BooleanProperty byFunction = new SimpleBooleanProperty(this, "byFunction", false);
  private final SpanSearch search;
  private final VisibleRows rows;
  private final SpanSteps steps;
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
    this.link = link;
    this.clocks = clocks;
    this.openTrace = openTrace;
    this.onError = onError;
    this.search = new SpanSearch(tasks, onError);
    this.rows = new VisibleRows(tasks, search, onError);
    this.steps = new SpanSteps(rows, search, this::selected, this::select);
    traces.traceProperty().subscribe(this::follow);
    selection.spanProperty().subscribe(span -> rows.reveal(span.intValue()));
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

  /// The details of the selected span.
  Optional<SpanDetails> details() {
    Shown now = shown();
    return now != null && now.has(selected())
        ? Optional.of(SpanDetails.of(now.facts().open(), selected()))
        : Optional.empty();
  }

  /// The selected span as JSON.
  Optional<String> json() {
    Shown now = shown();
    return now != null && now.has(selected())
        ? Optional.of(SpanJson.of(now.facts().trace(), selected()))
        : Optional.empty();
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

  Crumbs crumbs() {
    Shown now = shown();
    return now != null && now.has(selected())
        ? Crumbs.of(now.facts().trace(), selected())
        : new Crumbs(List.of(), 0);
  }

  void select(int span) {
    selection.span(span);
    rows.reveal(span);
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

  /// Shows the function of the selected span; says whether the module has it.
  boolean jump() {
    return link.reveal(selected());
  }

  /// Whether the selected span has a function in the open module.
  boolean canJump() {
    Shown now = shown();
    return now != null && now.has(selected()) && now.facts().open().mapping().entries().get(selected()) >= 0;
  }

  boolean hasErrors() {
    Shown now = shown();
    return now != null && now.facts().errorCount() > 0;
  }

  /// Where zooming by keys holds the timeline: the start of the selected span where it is in sight, else the middle.
  double anchor() {
    Shown now = shown();
    double start = now != null && now.has(selected())
        ? timeline.window().fraction(now.facts().trace().startNanos(selected()))
        : -1;
    return start >= 0 && start <= 1 ? start : 0.5;
  }

  /// A span in words.
  String describe(int span) {
    Shown now = shown();
    return now == null || !now.has(span) ? text("waterfall.accessible") : TraceWords.span(now.facts(), span);
  }

  /// Shows the selected span from edge to edge, or the whole trace where none is selected.
  void fit() {
    Shown now = shown();
    if (now == null || !now.has(selected())) {
      timeline.showAll();
    } else {
      Trace trace = now.facts().trace();
      timeline.fit(trace.startNanos(selected()), trace.durationNanos(selected()));
    }
  }

  /// Measures the selected span, or nothing any more.
  void measureSelected() {
    Shown now = shown();
    if (!timeline.forgetMeasure() && now != null && now.has(selected())) {
      long start = now.facts().trace().startNanos(selected());
      timeline.measure(start, start + now.facts().trace().durationNanos(selected()));
    }
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
