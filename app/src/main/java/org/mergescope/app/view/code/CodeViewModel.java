package org.mergescope.app.view.code;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;

/// Decides which text is shown: that of the focused symbol, read and coloured off the JavaFX thread.
public final class CodeViewModel {
  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<CodeDocument> document =
      new ReadOnlyObjectWrapper<>(this, "document", CodeDocument.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<FunctionState>> standing =
      new ReadOnlyObjectWrapper<>(this, "standing", Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private Optional<Lines> lines = Optional.empty();

  private record Lines(ModuleIndex module, LineCounter counter) {}

  /// The text of what is focused.
  public CodeViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    session.stateProperty().subscribe((before, now) -> moduleChanged(before, now));
    selection.focusProperty().subscribe((before, now) -> read(false));
    read(false);
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

  /// Shows all of a text that is shown in part.
  void loadAll() {
    read(true);
  }

  /// Focuses the symbol that is named at a character.
  ///
  /// @return whether there is one
  boolean follow(int character) {
    Optional<Integer> target = target(character);
    target.ifPresent(selection::focus);
    return target.isPresent();
  }

  /// The readable name and the state of the symbol that is named at a character.
  Optional<String> words(int character) {
    return target(character).flatMap(symbol -> session.state().map(state -> Texts.text(
        "code.link", state.module().displayName(symbol), Texts.text(stateKey(state.stateOf(symbol))))));
  }

  /// The text key of a state's name.
  static String stateKey(FunctionState state) {
    return switch (state) {
      case ROOT -> "code.state.root";
      case LIVE -> "code.state.live";
      case DEAD -> "code.state.dead";
      case EXTERNAL -> "code.state.external";
      case DELETED -> "code.state.deleted";
    };
  }

  private Optional<Integer> target(int character) {
    return session.state().flatMap(state -> document.get()
        .globalAt(character)
        .map(name -> name.in(state.module().index()))
        .filter(symbol -> symbol >= 0));
  }

  private void moduleChanged(@Nullable ModuleState before, @Nullable ModuleState now) {
    if (before != null && now != null && before.module().index() == now.module().index()) {
      judge();
    } else {
      show(CodeDocument.EMPTY);
      read(false);
    }
  }

  private void read(boolean all) {
    int focus = selection.focusProperty().get();
    Optional<ModuleState> state = session.state();
    if (focus == Selection.NONE || state.isEmpty()) {
      show(CodeDocument.EMPTY);
      return;
    }
    OpenModule module = state.get().module();
    LineCounter counter = counter(module);
    tasks.run(
        "code",
        Texts.text("code.reading"),
        (progress, cancelled) -> document(module, counter, focus, all),
        this::show,
        onError);
  }

  private LineCounter counter(OpenModule module) {
    Lines now = lines
        .filter(it -> it.module() == module.index())
        .orElseGet(() -> new Lines(module.index(), new LineCounter(module.index().text())));
    lines = Optional.of(now);
    return now.counter();
  }

  private static CodeDocument document(OpenModule module, LineCounter counter, int symbol, boolean all) {
    CodeExtract extract = CodeExtract.of(module.index(), symbol, all);
    return new CodeDocument(
        symbol,
        module.displayName(symbol),
        module.index().name(symbol),
        extract.text(),
        counter.line(module.index().start(symbol)),
        IrHighlighter.tokens(extract.text()),
        extract.complete());
  }

  private void show(CodeDocument next) {
    document.set(next);
    judge();
  }

  private void judge() {
    int symbol = document.get().symbol();
    standing.set(symbol < 0 ? Optional.empty() : session.state().map(state -> state.stateOf(symbol)));
    notice.set(standing.get().map(CodeViewModel::noticeFor).orElse(""));
  }

  private static String noticeFor(FunctionState state) {
    return switch (state) {
      case ROOT, LIVE -> "";
      case DEAD -> Texts.text("code.notice.dead");
      case EXTERNAL -> Texts.text("code.notice.external");
      case DELETED -> Texts.text("code.notice.deleted");
    };
  }
}
