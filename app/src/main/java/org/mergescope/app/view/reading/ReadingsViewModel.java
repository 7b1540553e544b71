package org.mergescope.app.view.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.reading.FlameGraph;
import org.mergescope.model.reading.FunctionGraph;
import org.mergescope.model.reading.Grouping;
import org.mergescope.model.reading.SpanStatistics;
import org.mergescope.model.reading.TraceComparison;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;

import static org.mergescope.app.view.Texts.text;

/// The readings of the open trace, and the trace that it is compared with.
public final class ReadingsViewModel {
  private final TaskRunner tasks;
  private final TraceSession traces;
  private final Selection selection;
  private final Consumer<Exception> onError;
  private final ObjectProperty<GroupBy> groupBy = new SimpleObjectProperty<>(this, "groupBy", GroupBy.FUNCTION);
  private final ReadOnlyObjectWrapper<@Nullable Held> held = new ReadOnlyObjectWrapper<>(this, "held", null);
  private final Reading<OpenTrace, List<Step>> path;
  private final Reading<Question, SpanStatistics> statistics;
  private final Reading<Question, FlameGraph> flame;
  private final Reading<Question, List<Call>> calls;
  private final Reading<Pair, TraceComparison> comparison;

  /// A trace to compare with, and where it comes from.
  record Held(Trace trace, String origin) {}

  /// A view model that follows the session from now on.
  public ReadingsViewModel(
      TaskRunner tasks, TraceSession traces, Selection selection, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.traces = traces;
    this.selection = selection;
    this.onError = onError;
    path = new Reading<>("critical path", text("reading.path.work"), tasks, Step::of, onError);
    statistics = new Reading<>("statistics", text("reading.statistics.work"), tasks, ReadingsViewModel::count, onError);
    flame = new Reading<>("flame graph", text("reading.flame.work"), tasks, ReadingsViewModel::burn, onError);
    calls = new Reading<>("calls", text("reading.calls.work"), tasks, ReadingsViewModel::connect, onError);
    comparison =
        new Reading<>("comparison", text("reading.comparison.work"), tasks, ReadingsViewModel::compare, onError);
    traces.traceProperty().subscribe(this::ask);
    groupBy.subscribe((before, after) -> ask());
    held.subscribe((before, after) -> ask());
  }

  ObjectProperty<GroupBy> groupByProperty() {
    return groupBy;
  }

  /// The trace to compare with, or null.
  ReadOnlyObjectProperty<@Nullable Held> heldProperty() {
    return held.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable OpenTrace> traceProperty() {
    return traces.traceProperty();
  }

  Selection selection() {
    return selection;
  }

  Reading<OpenTrace, List<Step>> path() {
    return path;
  }

  Reading<Question, SpanStatistics> statistics() {
    return statistics;
  }

  Reading<Question, FlameGraph> flame() {
    return flame;
  }

  Reading<Question, List<Call>> calls() {
    return calls;
  }

  Reading<Pair, TraceComparison> comparison() {
    return comparison;
  }

  /// Compares what is opened from now on with the trace that is open.
  public void hold() {
    traces.trace().ifPresent(open -> held.set(new Held(open.trace(), open.origin())));
  }

  /// Compares the open trace with the first of a file.
  public void compareWith(Path file) {
    tasks.run(
        "compare with",
        text("reading.comparison.reading", file.getFileName()),
        (progress, cancelled) -> new Held(TraceFile.read(file).getFirst(), String.valueOf(file.getFileName())),
        held::set,
        onError);
  }

  /// Compares with nothing any more.
  void release() {
    held.set(null);
  }

  private void ask() {
    OpenTrace open = traces.traceProperty().get();
    Held other = held.get();
    path.ask(open);
    Question question = open == null ? null : new Question(open, groupBy.get());
    statistics.ask(question);
    flame.ask(question);
    calls.ask(question);
    comparison.ask(
        open == null || other == null ? null : new Pair(other.trace(), other.origin(), open, groupBy.get()));
  }

  private static SpanStatistics count(Question question) {
    OpenTrace open = question.open();
    return SpanStatistics.of(open.trace(), open.selfTime(), open.criticalPath(), question.by().of(open));
  }

  private static FlameGraph burn(Question question) {
    return FlameGraph.of(
        question.open().trace(), question.open().selfTime(), question.by().of(question.open()));
  }

  private static List<Call> connect(Question question) {
    OpenTrace open = question.open();
    return Call.of(
        FunctionGraph.of(open.trace(), open.selfTime(), open.criticalPath(), question.by().of(open)));
  }

  /// Functions of both traces are told by the spans alone: the first one is not mapped onto the open module.
  private static TraceComparison compare(Pair pair) {
    boolean byFunction = pair.by().kind() == GroupBy.Kind.FUNCTION;
    Trace after = pair.after().trace();
    Grouping first = byFunction ? functions(pair.before()) : pair.by().of(pair.after());
    Grouping second = byFunction ? functions(after) : pair.by().of(pair.after());
    return TraceComparison.of(pair.before(), first, after, second, TraceComparison.Tolerance.DEFAULT);
  }

  private static Grouping functions(Trace trace) {
    return Grouping.byFunction(FunctionMapper.map(trace, List.of(), null).names());
  }
}
