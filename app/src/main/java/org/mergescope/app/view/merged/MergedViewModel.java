package org.mergescope.app.view.merged;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.merged.MergedRow.Foreign;
import org.mergescope.app.view.merged.MergedRow.Heading;
import org.mergescope.app.view.merged.MergedRow.Local;
import org.mergescope.model.merge.FunctionTimes;
import org.mergescope.model.merge.MergedFunction;

import static org.mergescope.app.view.Texts.text;

/// The functions merged into the open module with their sizes, and the time that the open trace spends in each.
public final class MergedViewModel {
  private final TaskRunner tasks;
  private final ModuleSession modules;
  private final TraceSession traces;
  private final Selection selection;
  private final FunctionLink link;
  private final Consumer<Exception> onError;
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.TIME);
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.NoModule());
  private final ReadOnlyObjectWrapper<List<MergedRow>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", List.of());
  private Measured measured = Measured.NOTHING;

  /// What there is to show.
  sealed interface State {
    /// No module is open.
    record NoModule() implements State {}

    /// No rule found a function in the module.
    record NoFunction() implements State {}

    /// The functions; `traced` says whether a trace is open.
    record Listed(List<MergedRow> rows, boolean traced) implements State {}
  }

  /// What comes first.
  enum Order {
    NAME,
    TIME,
    CRITICAL,
    SIZE,
    UNREACHABLE;

    String label() {
      return text("merged.order." + name().toLowerCase(Locale.ROOT));
    }

    private Comparator<Local> comparator() {
      Comparator<Local> byName = Comparator.comparing(row -> row.function().name());
      ToLongFunction<Local> largest = switch (this) {
        case NAME -> row -> 0;
        case TIME -> row -> row.times().map(FunctionTimes::totalNanos).orElse(-1L);
        case CRITICAL -> row -> row.times().map(FunctionTimes::criticalNanos).orElse(-1L);
        case SIZE -> Local::bytes;
        case UNREACHABLE -> row -> row.function().unreachable().bytes();
      };
      return Comparator.comparingLong(largest).reversed().thenComparing(byName);
    }
  }

  /// A view model that follows the sessions from now on.
  public MergedViewModel(
      TaskRunner tasks,
      ModuleSession modules,
      TraceSession traces,
      Selection selection,
      FunctionLink link,
      Consumer<Exception> onError) {
    this.tasks = tasks;
    this.modules = modules;
    this.traces = traces;
    this.selection = selection;
    this.link = link;
    this.onError = onError;
    modules.stateProperty().subscribe(this::list);
    traces.traceProperty().subscribe(this::measure);
    order.subscribe(this::list);
    link.functionsProperty().subscribe(this::mark);
    selection.spanProperty().subscribe(this::mark);
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The rows that belong to what is selected elsewhere.
  ReadOnlyObjectProperty<List<MergedRow>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ObjectProperty<Order> orderProperty() {
    return order;
  }

  /// Shows the function of a row everywhere, and marks its spans.
  void choose(MergedRow row) {
    switch (row) {
      case Heading heading -> { }
      case Local local when !local.function().entries().isEmpty() ->
          selection.focus(local.function().entries().getFirst());
      case Local local -> markSpans(local.function().name(), local.index());
      case Foreign foreign -> markSpans(foreign.times().name(), -1);
    }
  }

  /// The times of the open trace, and the functions they are by: for a moment those of the module that was open before.
  private record Measured(List<MergedFunction> functions, List<FunctionTimes> times) {
    static final Measured NOTHING = new Measured(List.of(), List.of());

    static Measured of(OpenTrace open) {
      return new Measured(
          open.mapping().functions(),
          FunctionTimes.of(open.trace(), open.mapping(), open.selfTime(), open.criticalPath()));
    }
  }

  private void measure(@Nullable OpenTrace open) {
    if (open == null) {
      measured = Measured.NOTHING;
      list();
      return;
    }
    tasks.run(
        "function times",
        text("merged.measuring"),
        (progress, cancelled) -> Measured.of(open),
        times -> {
          measured = times;
          list();
        },
        onError);
  }

  private void list() {
    state.set(modules.state().map(ModuleState::module).<State>map(this::listed).orElseGet(State.NoModule::new));
    mark();
  }

  private State listed(OpenModule module) {
    List<MergedFunction> functions = module.mergedFunctions();
    if (functions.isEmpty()) {
      return new State.NoFunction();
    }
    List<FunctionTimes> times = measured.functions().equals(functions) ? measured.times() : List.of();
    List<Local> locals = new ArrayList<>();
    for (int index = 0; index < functions.size(); index++) {
      int wanted = index;
      Optional<FunctionTimes> spent = times.stream().filter(time -> time.function() == wanted).findFirst();
      locals.add(new Local(functions.get(index), index, spent));
    }
    locals.sort(order.get().comparator());
    List<MergedRow> rows = new ArrayList<>(locals);
    List<Foreign> foreign = times.stream().filter(time -> time.function() < 0).map(Foreign::new).toList();
    if (!foreign.isEmpty()) {
      rows.add(new Heading(text("merged.elsewhere")));
      rows.addAll(foreign);
    }
    return new State.Listed(List.copyOf(rows), traces.trace().isPresent());
  }

  private void mark() {
    if (!(state.get() instanceof State.Listed list)) {
      selected.set(List.of());
      return;
    }
    List<MergedFunction> owners = link.functionsProperty().get();
    int span = selection.spanProperty().get();
    boolean elsewhere = owners.isEmpty() && span >= 0;
    String name = elsewhere ? traces.trace().map(open -> open.mapping().names().get(span)).orElse("") : "";
    selected.set(list.rows().stream().filter(row -> switch (row) {
      case Heading heading -> false;
      case Local local -> owners.contains(local.function());
      case Foreign foreign -> foreign.times().name().equals(name);
    }).toList());
  }

  private void markSpans(String name, int function) {
    BitSet spans = new BitSet();
    traces.trace().ifPresent(open -> {
      for (int span = 0; span < open.trace().spanCount(); span++) {
        int merged = open.mapping().merged().get(span);
        spans.set(span, merged == function && (function >= 0 || open.mapping().names().get(span).equals(name)));
      }
    });
    selection.markSpans(spans);
  }
}
