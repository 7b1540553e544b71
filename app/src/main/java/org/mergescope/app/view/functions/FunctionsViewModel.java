package org.mergescope.app.view.functions;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;

/// Decides which rows the table shows. The filter is published to the shared selection: other views dim the rest.
public final class FunctionsViewModel {
  /// The largest first.
  private static final List<SortKey> LARGEST_FIRST = List.of(new SortKey(Column.BYTES, true));

  private final ModuleSession session;
  private final TraceSession traces;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final RowSelection rowSelection;

  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<Set<Chip>> chips = new SimpleObjectProperty<>(this, "chips", Set.of());
  private final BooleanProperty variables = new SimpleBooleanProperty(this, "variables", false);
  private final ObjectProperty<List<SortKey>> order = new SimpleObjectProperty<>(this, "order", LARGEST_FIRST);
  private final ObjectProperty<GroupBy> groupBy = new SimpleObjectProperty<>(this, "groupBy", GroupBy.NOTHING);
  private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(this, "rows", Rows.NONE);
  private final ReadOnlyStringWrapper filterProblem = new ReadOnlyStringWrapper(this, "filterProblem", "");
  private final ReadOnlyIntegerWrapper detail = new ReadOnlyIntegerWrapper(this, "detail", 0);
  private RowFilter understood = RowFilter.ALL;
  private String understoodText = "";
  private Set<String> expanded = Set.of();
  private @Nullable RowFacts facts;
  private TaskHandle searching = () -> {};

  /// A table of the session's module.
  ///
  /// @param onError told when the rows could not be found, which would be a mistake of ours
  public FunctionsViewModel(
      ModuleSession session,
      TraceSession traces,
      Selection selection,
      TaskRunner tasks,
      Consumer<Exception> onError) {
    this.session = session;
    this.traces = traces;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    this.rowSelection = new RowSelection(selection, rows::get);
    filter.subscribe((before, now) -> search());
    chips.subscribe((before, now) -> search());
    variables.subscribe((before, now) -> search());
    order.subscribe((before, now) -> search());
    groupBy.subscribe((before, now) -> {
      expanded = Set.of();
      search();
    });
    session.stateProperty().subscribe((before, now) -> search());
    traces.traceProperty().subscribe((before, now) -> search());
    selection.focusProperty().subscribe(symbol -> rowSelection.follow(symbol.intValue()));
    search();
  }

  /// What was typed into the filter box.
  public StringProperty filterProperty() {
    return filter;
  }

  /// The groups that are shown; none means all.
  public ObjectProperty<Set<Chip>> chipsProperty() {
    return chips;
  }

  /// Whether variables are shown too.
  public BooleanProperty variablesProperty() {
    return variables;
  }

  /// What the rows are sorted by, the most important key first.
  public ObjectProperty<List<SortKey>> orderProperty() {
    return order;
  }

  /// What the rows are put together by.
  public ObjectProperty<GroupBy> groupByProperty() {
    return groupBy;
  }

  /// The rows.
  public ReadOnlyObjectProperty<Rows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// What is wrong with the filter, or "". The rows found before stay.
  public ReadOnlyStringProperty filterProblemProperty() {
    return filterProblem.getReadOnlyProperty();
  }

  /// Another number whenever rows may say more than before, though they are the same.
  public ReadOnlyIntegerProperty detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /// The selected rows.
  public RowSelection selection() {
    return rowSelection;
  }

  /// The session's selection, which other views change too.
  public Selection shared() {
    return selection;
  }

  /// The filter that holds: what was typed last that could be understood.
  String understoodText() {
    return understoodText;
  }

  /// The module that is open; the rows may still be those before its last change.
  Optional<ModuleState> state() {
    return session.state();
  }

  /// What is known about the symbols of the rows; empty until there are rows.
  Optional<RowFacts> facts() {
    return Optional.ofNullable(facts);
  }

  /// Shows the symbol the keyboard is on in the other views; opens or closes the header it is on.
  public void activateCursor() {
    int row = rowSelection.cursorRow();
    if (row >= 0 && Rows.isHeader(rowSelection.cursor())) {
      expand(rowSelection.cursor(), !rows.get().isExpanded(rows.get().group(rowSelection.cursor())));
    } else if (row >= 0) {
      rowSelection.focus(row);
    }
  }

  /// Opens or closes a header.
  void expand(int header, boolean open) {
    Set<String> names = new HashSet<>(expanded);
    String name = rows.get().group(header).name();
    if (open ? names.add(name) : names.remove(name)) {
      expand(names);
    }
  }

  /// Opens or closes all headers.
  void expandAll(boolean open) {
    Set<String> names = new HashSet<>();
    if (open) {
      rows.get().groups().forEach(group -> names.add(group.name()));
    }
    expand(names);
  }

  /// Opens the header a symbol is under, where it is closed.
  void reveal(int symbol) {
    int header = rows.get().headerOf(symbol);
    if (Rows.isHeader(header)) {
      expand(header, true);
    }
  }

  private void expand(Set<String> names) {
    expanded = Set.copyOf(names);
    rows.set(rows.get().expand(expanded));
  }

  /// Shows a group, or no longer.
  public void toggle(Chip chip) {
    Set<Chip> next = EnumSet.noneOf(Chip.class);
    next.addAll(chips.get());
    if (!next.remove(chip)) {
      next.add(chip);
    }
    chips.set(next);
  }

  /// Shows every row again.
  public void clearFilter() {
    filter.set("");
    chips.set(Set.of());
  }

  private void search() {
    ModuleState now = session.stateProperty().get();
    if (facts != null && (now == null || !facts.symbols().module().equals(now.module()))) {
      facts = null;
      expanded = Set.of();
      rows.set(Rows.NONE);
      selection.filter(Optional.empty());
    }
    understand();
    if (now == null) {
      searching.cancel();
      selection.filter(Optional.empty());
      return;
    }
    RowQuery query = new RowQuery(understood, chips.get(), variables.get(), order.get(), groupBy.get());
    RowFacts known = facts;
    OpenTrace trace = traces.traceProperty().get();
    searching = tasks.run(
        "functions",
        Texts.text("functions.searching"),
        (progress, cancelled) -> {
          RowFacts source = known != null && known.isOf(now, trace) ? known : RowFacts.of(now, trace, known);
          return new Found(source, query, RowSearch.answer(source, query, cancelled));
        },
        this::show,
        onError);
  }

  /// What cannot be understood leaves the filter as it was.
  private void understand() {
    try {
      understood = RowFilter.parse(filter.get());
      understoodText = filter.get().strip();
      filterProblem.set("");
    } catch (FilterException wrong) {
      filterProblem.set(wrong.getMessage());
    }
  }

  private void show(Found found) {
    boolean news = facts == null || !facts.isOf(found.facts().state());
    facts = found.facts();
    rows.set(found.answer().rows().expand(expanded));
    selection.filter(found.query().isFilter() ? Optional.of(found.answer().matching()) : Optional.empty());
    if (news) {
      readDetails(found.facts());
    }
  }

  /// Reads all names and who holds whom ahead of the first search that needs them; rows that were equal are then in the
  /// order of their names.
  private void readDetails(RowFacts source) {
    boolean named = source.symbols().knownNames().isPresent();
    tasks.run(
        "function details",
        Texts.text("functions.readingnames"),
        (progress, cancelled) -> {
          source.symbols().names();
          return source.dominators();
        },
        done -> {
          detail.set(detail.get() + 1);
          if (!named) {
            search();
          }
        },
        onError);
  }

  /// Counts what columns in sight show and what takes long to count, where it was not counted yet.
  void count(List<Column> shown) {
    RowFacts source = facts;
    if (source == null || shown.stream().allMatch(source::isCounted)) {
      return;
    }
    tasks.run(
        "function counts",
        Texts.text("functions.counting"),
        (progress, cancelled) -> {
          shown.forEach(column -> source.count(column, cancelled));
          return source;
        },
        done -> detail.set(detail.get() + 1),
        onError);
  }

  private record Found(RowFacts facts, RowQuery query, RowSearch.Answer answer) {}
}
