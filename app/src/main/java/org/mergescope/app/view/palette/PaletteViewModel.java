package org.mergescope.app.view.palette;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.shell.Commands;

import static org.mergescope.app.view.Texts.text;

/// Decides what the palette lists for what was typed, and does what is chosen. The names of a module are read once, in
/// the background; each letter asks anew, and only the newest question is answered.
public final class PaletteViewModel {
  /// What searching functions alone starts with.
  public static final String FUNCTIONS = "@";
  /// What searching commands alone starts with.
  public static final String COMMANDS = ">";

  /// The command that opens the palette itself.
  static final String OPEN_ID = "palette.open";

  private final Commands commands;
  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<List<PaletteItem>> items =
      new ReadOnlyObjectWrapper<>(this, "items", List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");
  private final Recent<String> recentCommands = new Recent<>();
  private final Recent<Integer> recentFunctions = new Recent<>();
  private @Nullable NameIndex names;
  private TaskHandle searching = () -> {};

  private record Scored(PaletteItem item, int score) {}

  /// A palette of what is registered and of what is open.
  ///
  /// @param onError told when names could not be read, which would be a mistake of ours
  public PaletteViewModel(
      Commands commands, ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this.commands = commands;
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    selection.focusProperty().subscribe(focus -> visited(focus.intValue()));
    session.stateProperty().subscribe((before, now) -> moduleChanged(before, now));
    query.subscribe((before, now) -> search());
    moduleChanged(null, session.state().orElse(null));
  }

  /// Whether it is shown.
  public BooleanProperty openProperty() {
    return open;
  }

  /// What was typed.
  public StringProperty queryProperty() {
    return query;
  }

  /// What is listed, best first.
  ReadOnlyObjectProperty<List<PaletteItem>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /// The line that Enter takes, or -1.
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What to type, why nothing is listed, or "".
  ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /// Shows it with the beginning of a question.
  public void show(String prefix) {
    query.set(prefix);
    open.set(true);
    search();
  }

  /// Goes down the list, or up, and round at its ends.
  void move(int by) {
    if (!items.get().isEmpty()) {
      chosen.set(Math.floorMod(chosen.get() + by, items.get().size()));
    }
  }

  /// Makes a line the one that Enter takes.
  void choose(int line) {
    chosen.set(line);
  }

  /// Takes the chosen line: does a command, goes to a function. A command that is not enabled stays, with its reason.
  ///
  /// @param onlySelect whether a function is selected without being focused
  void accept(boolean onlySelect) {
    if (chosen.get() < 0) {
      return;
    }
    switch (items.get().get(chosen.get())) {
      case PaletteItem.Action action -> accept(action);
      case PaletteItem.Function function -> {
        open.set(false);
        go(function.symbol(), onlySelect);
      }
    }
  }

  private void accept(PaletteItem.Action action) {
    if (action.command().enabled().get()) {
      recentCommands.add(action.command().id());
      open.set(false);
      action.command().run();
    }
  }

  private void go(int symbol, boolean onlySelect) {
    if (onlySelect) {
      BitSet only = new BitSet();
      only.set(symbol);
      visited(symbol);
      selection.select(only);
    } else {
      selection.focus(symbol);
    }
  }

  private void visited(int symbol) {
    if (symbol != Selection.NONE) {
      recentFunctions.add(symbol);
    }
  }

  private void moduleChanged(@Nullable ModuleState before, @Nullable ModuleState now) {
    boolean same = before != null && now != null && before.module().index() == now.module().index();
    if (same) {
      return;
    }
    names = null;
    recentFunctions.clear();
    if (now != null) {
      tasks.run(
          "palette names",
          text("palette.reading"),
          (progress, cancelled) -> NameIndex.of(now.module(), cancelled),
          this::know,
          onError);
    }
    search();
  }

  private void know(NameIndex read) {
    names = read;
    search();
  }

  private void search() {
    if (!open.get()) {
      return;
    }
    String typed = query.get();
    boolean functionsOnly = typed.startsWith(FUNCTIONS);
    boolean commandsOnly = typed.startsWith(COMMANDS);
    String letters = (functionsOnly || commandsOnly ? typed.substring(1) : typed).strip();
    List<Scored> found = functionsOnly ? List.of() : commands(letters);
    NameIndex known = names;
    searching.cancel();
    if (commandsOnly || known == null) {
      show(found, functionsOnly, letters);
      return;
    }
    List<Integer> recent = recentFunctions.items();
    searching = tasks.run(
        "palette",
        text("palette.searching"),
        (progress, cancelled) -> FunctionSearch.best(known, letters, recent, cancelled),
        hits -> show(merged(found, functions(known, hits, letters)), functionsOnly, letters),
        onError);
  }

  private List<Scored> commands(String letters) {
    return CommandSearch.best(commands, letters, recentCommands.items(), Set.of(OPEN_ID)).stream()
        .map(hit -> new Scored(hit.action(), hit.score()))
        .toList();
  }

  private List<Scored> functions(NameIndex known, List<FunctionSearch.Hit> hits, String letters) {
    FuzzyScorer scorer = new FuzzyScorer(letters);
    Optional<ModuleState> state = session.state().filter(now -> now.module().index() == known.module());
    return state.stream()
        .flatMap(now -> hits.stream().map(hit -> new Scored(item(known, now, scorer, hit.slot()), hit.score())))
        .toList();
  }

  private static PaletteItem item(NameIndex known, ModuleState state, FuzzyScorer scorer, int slot) {
    int symbol = known.symbol(slot);
    String name = state.module().displayName(symbol);
    List<Integer> matched = known.places(scorer, slot, name);
    boolean byMangled = matched.isEmpty() && scorer.query().length > 0;
    String mangled = byMangled ? state.module().index().name(symbol) : "";
    return new PaletteItem.Function(symbol, name, mangled, state.stateOf(symbol), matched);
  }

  /// Both lists are sorted already; a command comes before a function as good.
  private static List<Scored> merged(List<Scored> some, List<Scored> others) {
    List<Scored> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort((one, other) -> Integer.compare(other.score(), one.score()));
    return all;
  }

  private void show(List<Scored> found, boolean functionsOnly, String letters) {
    items.set(found.stream().limit(FunctionSearch.MOST).map(Scored::item).toList());
    chosen.set(found.isEmpty() ? -1 : 0);
    hint.set(hint(functionsOnly, letters));
  }

  private String hint(boolean functionsOnly, String letters) {
    if (functionsOnly && session.state().isEmpty()) {
      return text("palette.no-module");
    }
    if (functionsOnly && names == null) {
      return text("palette.reading");
    }
    if (items.get().isEmpty() && !letters.isEmpty()) {
      return text("palette.none", letters);
    }
    return functionsOnly && letters.isEmpty() && names != null ? text("palette.type", names.size()) : "";
  }
}
