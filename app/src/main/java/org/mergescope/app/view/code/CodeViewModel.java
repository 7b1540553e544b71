package org.mergescope.app.view.code;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;

/// Decides which text is shown: that of the focused symbol, read and coloured off the JavaFX thread, or the whole
/// module.
public final class CodeViewModel {
  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final CodeReader reader = new CodeReader();
  private final ModuleTextViewModel module;
  private final FindViewModel find;
  private final LinkFollower links;
  private final ReadOnlyObjectWrapper<CodeDocument> document =
      new ReadOnlyObjectWrapper<>(this, "document", CodeDocument.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<FunctionState>> standing =
      new ReadOnlyObjectWrapper<>(this, "standing", Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private final ReadOnlyBooleanWrapper comparable = new ReadOnlyBooleanWrapper(this, "comparable", false);
  private final ObjectProperty<CodeMode> mode = new SimpleObjectProperty<>(this, "mode", CodeMode.ORIGINAL);
  private final BooleanProperty wholeModule = new SimpleBooleanProperty(this, "wholeModule", false);
  private final ObjectProperty<Rendering> rendering =
      new SimpleObjectProperty<>(this, "rendering", new Rendering(true, Set.of(), false));
  private boolean all;

  /// The text of what is focused.
  public CodeViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    module = new ModuleTextViewModel(session, rendering, tasks, onError);
    find = new FindViewModel(tasks, onError);
    links = new LinkFollower(session, selection, tasks, onError, this::reveal);
    session.stateProperty().subscribe((before, now) -> moduleChanged(before, now));
    selection.focusProperty().subscribe((before, now) -> focused());
    mode.subscribe((before, now) -> read());
    rendering.subscribe((before, now) -> read());
    wholeModule.subscribe((before, now) -> showModule());
    focused();
  }

  /// What is shown.
  ReadOnlyObjectProperty<CodeDocument> documentProperty() {
    return document.getReadOnlyProperty();
  }

  /// How its symbol stands; empty while nothing is shown.
  ReadOnlyObjectProperty<Optional<FunctionState>> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// What has to be said about it, or "".
  ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Whether anything is deleted, so that there is a text after it to look at.
  ReadOnlyBooleanProperty comparableProperty() {
    return comparable.getReadOnlyProperty();
  }

  /// The original text, the one after the deletions, or both.
  ObjectProperty<CodeMode> modeProperty() {
    return mode;
  }

  /// How metadata and names are shown.
  ReadOnlyObjectProperty<Rendering> renderingProperty() {
    return rendering;
  }

  /// Whether the module is shown as a whole instead of one symbol.
  BooleanProperty wholeModuleProperty() {
    return wholeModule;
  }

  /// The module as a whole.
  ModuleTextViewModel module() {
    return module;
  }

  /// What is looked for.
  FindViewModel find() {
    return find;
  }

  /// Shows all of a text that is shown in part.
  void loadAll() {
    all = true;
    read();
  }

  /// Folds all metadata away, or shows all of it.
  void toggleFolding() {
    rendering.set(new Rendering(!rendering.get().folded(), Set.of(), rendering.get().readable()));
  }

  /// Opens the fold at a character, or closes it again.
  ///
  /// @return whether there is one
  boolean toggleFold(int character) {
    Optional<Substitution> fold = rendering.get().folded() ? document.get().foldAt(character) : Optional.empty();
    fold.ifPresent(it -> rendering.set(rendering.get().toggled(it.start())));
    return fold.isPresent();
  }

  /// The original text, the one after the deletions, both, and round again.
  void nextMode() {
    mode.set(mode.get().next());
  }

  /// Shows names demangled, or as they are written.
  void toggleNames() {
    Rendering now = rendering.get();
    rendering.set(new Rendering(now.folded(), now.opened(), !now.readable()));
  }

  /// The ways from names in the text to what they name.
  LinkFollower links() {
    return links;
  }

  /// Shows a place in the whole module.
  void reveal(long offset) {
    wholeModule.set(true);
    module.goTo(offset);
  }

  /// Focuses the symbol that the module's current line belongs to, and shows it alone.
  void leaveModule() {
    module.symbolAtCaret().ifPresent(selection::focus);
    wholeModule.set(false);
  }

  /// Goes to what the shown character names.
  ///
  /// @return whether it may be a name
  boolean follow(int character) {
    return document.get().tokenAt(character).filter(token -> links.follow(token, near())).isPresent();
  }

  /// Selects the symbol that the shown character names; the focus stays.
  void select(int character) {
    document.get().tokenAt(character).ifPresent(links::select);
  }

  /// The symbol that the shown character names, or [Selection#NONE].
  int symbolAt(int character) {
    return document.get().tokenAt(character).flatMap(links::symbol).orElse(Selection.NONE);
  }

  /// Finds the first lines of what the shown character names.
  ///
  /// @param show told them, where there are any
  void preview(int character, Consumer<String> show) {
    document.get().tokenAt(character).ifPresent(token -> links.preview(token, near(), show));
  }

  /// Takes the shown symbol out of the deletions.
  void restore() {
    BitSet symbol = new BitSet();
    symbol.set(document.get().symbol());
    session.restore(Texts.text("code.restore.step", document.get().name()), symbol);
  }

  /// Reads all of the symbol's text as the file has it.
  void copyAll(Consumer<String> copy) {
    int symbol = document.get().symbol();
    session.state().filter(state -> symbol >= 0).ifPresent(state -> {
      ModuleIndex index = state.module().index();
      tasks.run(
          "code-copy",
          Texts.text("code.reading"),
          (progress, cancelled) -> index.text().text(index.start(symbol), index.end(symbol)),
          copy,
          onError);
    });
  }

  private long near() {
    return session.state()
        .filter(state -> !document.get().isEmpty())
        .map(state -> state.module().index().start(document.get().symbol()))
        .orElse(0L);
  }

  private void moduleChanged(@Nullable ModuleState before, @Nullable ModuleState now) {
    comparable.set(now != null && now.deletions().count() > 0);
    if (!comparable.get()) {
      mode.set(CodeMode.ORIGINAL);
    }
    if (before != null && now != null && before.module().index() == now.module().index()) {
      if (mode.get() == CodeMode.ORIGINAL) {
        judge();
      } else {
        read();
      }
    } else {
      show(CodeDocument.EMPTY);
      wholeModule.set(false);
      focused();
    }
  }

  private void focused() {
    all = false;
    Rendering now = rendering.get();
    if (now.opened().isEmpty()) {
      read();
    } else {
      rendering.set(new Rendering(now.folded(), Set.of(), now.readable()));
    }
    showModule();
  }

  private void showModule() {
    int focus = selection.focusProperty().get();
    if (wholeModule.get()) {
      module.open();
      session.state().filter(state -> focus != Selection.NONE).ifPresent(state ->
          module.goTo(state.module().index().start(focus)));
    }
  }

  private void read() {
    int focus = selection.focusProperty().get();
    Optional<ModuleState> state = session.state();
    if (focus == Selection.NONE || state.isEmpty()) {
      show(CodeDocument.EMPTY);
      return;
    }
    CodeRequest wanted = new CodeRequest(state.get(), focus, all, mode.get(), rendering.get());
    tasks.run(
        "code", Texts.text("code.reading"), (progress, cancelled) -> reader.read(wanted), this::show, onError);
  }

  private void show(CodeDocument next) {
    document.set(next);
    judge();
  }

  private void judge() {
    int symbol = document.get().symbol();
    standing.set(symbol < 0 ? Optional.empty() : session.state().map(state -> state.stateOf(symbol)));
    notice.set(CodeNotices.of(document.get(), session.state()));
  }
}
