package org.mergescope.app.view.functions;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
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
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;

/// Decides which rows the table shows and what the texts around it say.
public final class FunctionsViewModel {
  /// The largest first.
  private static final List<SortKey> LARGEST_FIRST = List.of(new SortKey(Column.BYTES, true));

  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final RowSelection rowSelection;

  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<Set<Chip>> chips = new SimpleObjectProperty<>(this, "chips", Set.of());
  private final BooleanProperty variables = new SimpleBooleanProperty(this, "variables", false);
  private final ObjectProperty<List<SortKey>> order = new SimpleObjectProperty<>(this, "order", LARGEST_FIRST);
  private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(this, "rows", Rows.NONE);
  private final ReadOnlyStringWrapper filterProblem = new ReadOnlyStringWrapper(this, "filterProblem", "");
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper(this, "selected", "");
  private @Nullable SymbolFacts facts;
  private @Nullable ModuleState shown;
  private TaskHandle searching = () -> {};

  /// A table of the session's module.
  ///
  /// @param onError told when the rows could not be found, which would be a mistake of ours
  public FunctionsViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    this.rowSelection = new RowSelection(selection, rows::get);
    filter.subscribe((before, now) -> search());
    chips.subscribe((before, now) -> search());
    variables.subscribe((before, now) -> search());
    order.subscribe((before, now) -> search());
    session.stateProperty().subscribe((before, now) -> search());
    selection.focusProperty().subscribe(symbol -> rowSelection.follow(symbol.intValue()));
    selection.symbolsProperty().subscribe((before, now) -> selected.set(selectedText()));
    rows.subscribe((before, now) -> selected.set(selectedText()));
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

  /// The rows.
  public ReadOnlyObjectProperty<Rows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// What is wrong with the filter, or "". The rows found before stay.
  public ReadOnlyStringProperty filterProblemProperty() {
    return filterProblem.getReadOnlyProperty();
  }

  /// "412 selected, 3 of them not shown" where more than one is, else "".
  public ReadOnlyStringProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// The selected rows.
  public RowSelection selection() {
    return rowSelection;
  }

  /// The session's selection, which other views change too.
  public Selection shared() {
    return selection;
  }

  /// The module that the rows belong to; empty until there are rows.
  Optional<ModuleState> shown() {
    return Optional.ofNullable(shown);
  }

  /// What is known about the symbols of the rows.
  Optional<SymbolFacts> facts() {
    return Optional.ofNullable(facts);
  }

  /// Shows the symbol the keyboard is on in the other views.
  public void focusCursor() {
    int row = rowSelection.cursorRow();
    if (row >= 0) {
      rowSelection.focus(row);
    }
  }

  /// The readable names of what is selected, a line each.
  public String selectedNames() {
    return selectedLines(OpenModule::displayName);
  }

  /// The names as they stand in the file, a line each.
  public String selectedRawNames() {
    return selectedLines((module, symbol) -> module.index().name(symbol));
  }

  private String selectedLines(BiFunction<OpenModule, Integer, String> name) {
    return shown()
        .map(now -> selection.symbolsProperty().get().stream()
            .mapToObj(symbol -> name.apply(now.module(), symbol))
            .collect(Collectors.joining("\n")))
        .orElse("");
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

  /// "3 of 48" while a filter hides rows, else "48".
  public String countText() {
    Rows shown = rows.get();
    return shown.size() == shown.total()
        ? Texts.text("functions.count", shown.total())
        : Texts.text("functions.countof", shown.size(), shown.total());
  }

  /// Says why there is no row.
  public String emptyText() {
    if (session.state().isEmpty()) {
      return Texts.text("functions.nomodule");
    }
    if (rows.get().total() == 0) {
      return Texts.text("functions.none");
    }
    return filter.get().isBlank()
        ? Texts.text("functions.nochip")
        : Texts.text("functions.nomatch", filter.get().strip());
  }

  /// "All 1,204 functions reachable", or "" where something is not.
  public String allReachableText() {
    return session
        .state()
        .filter(now -> now.unreachable().isEmpty() && now.sizes().functions() > 0)
        .map(now -> allReachableText(now.sizes()))
        .orElse("");
  }

  private static String allReachableText(ModuleState.Sizes sizes) {
    int left = sizes.functions() - sizes.deletedFunctions();
    return sizes.deletedFunctions() == 0
        ? Texts.text("functions.allreachable", left)
        : Texts.text("functions.restreachable", left);
  }

  private String selectedText() {
    BitSet symbols = selection.symbolsProperty().get();
    int count = symbols.cardinality();
    if (count < 2) {
      return "";
    }
    BitSet hidden = (BitSet) symbols.clone();
    hidden.andNot(rows.get().symbols());
    return hidden.isEmpty()
        ? Texts.text("functions.selected", count)
        : Texts.text("functions.selectedhidden", count, hidden.cardinality());
  }

  private void search() {
    ModuleState now = session.stateProperty().get();
    if (facts != null && now != null && facts.module().equals(now.module())) {
      shown = now;
    } else {
      facts = null;
      shown = null;
      rows.set(Rows.NONE);
    }
    if (now == null) {
      searching.cancel();
      filterProblem.set("");
      return;
    }
    RowFilter wanted;
    try {
      wanted = RowFilter.parse(filter.get());
    } catch (PatternSyntaxException e) {
      filterProblem.set(Texts.text("functions.badregex", e.getDescription(), Math.max(e.getIndex(), 0) + 1));
      return;
    }
    filterProblem.set("");
    RowQuery query = new RowQuery(wanted, chips.get(), variables.get(), order.get());
    SymbolFacts known = facts;
    searching = tasks.run(
        "functions",
        Texts.text("functions.searching"),
        (progress, cancelled) -> {
          SymbolFacts source = known == null ? SymbolFacts.of(now.module()) : known;
          return new Found(now, source, RowSearch.rows(now, source, query, cancelled));
        },
        this::show,
        onError);
  }

  private void show(Found found) {
    boolean first = facts == null;
    facts = found.facts();
    shown = found.state();
    rows.set(found.rows());
    if (first) {
      readNames(found.facts());
    }
  }

  /// Reads all names ahead of the first search that needs them.
  private void readNames(SymbolFacts source) {
    tasks.run(
        "function names",
        Texts.text("functions.readingnames"),
        (progress, cancelled) -> source.names(),
        names -> {},
        onError);
  }

  private record Found(ModuleState state, SymbolFacts facts, Rows rows) {}
}
