package org.mergescope.app.view.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.task.Work;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.LineIndex;
import org.mergescope.model.ir.ModuleIndex;

/// The whole module, line by line: where its lines begin is found once, in the background, and each line is read when
/// it is looked at. The user is on a line and may select up to another one.
final class ModuleTextViewModel implements FindPlace {
  private static final int LONGEST_READ = 1 << 14;
  private static final long MOST_COPIED = 64L << 20;

  private final ModuleSession session;
  private final ObservableValue<Rendering> rendering;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<Optional<LineIndex>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", Optional.empty());
  private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper(this, "caret", 0);
  private final ReadOnlyIntegerWrapper anchor = new ReadOnlyIntegerWrapper(this, "anchor", 0);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private OptionalLong wanted = OptionalLong.empty();
  private TaskHandle reading = () -> {};

  /// Follows a session.
  ///
  /// @param rendering how metadata and names are shown
  ModuleTextViewModel(
      ModuleSession session, ObservableValue<Rendering> rendering, TaskRunner tasks, Consumer<Exception> onError) {
    this.session = session;
    this.rendering = rendering;
    this.tasks = tasks;
    this.onError = onError;
    session.stateProperty().subscribe((before, now) -> moduleChanged(before, now));
  }

  /// The lines, once they are found.
  ReadOnlyObjectProperty<Optional<LineIndex>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /// The line that the user is on, from 0 through all files.
  ReadOnlyIntegerProperty caretProperty() {
    return caret.getReadOnlyProperty();
  }

  /// The other end of what is selected; the same line where it is one.
  ReadOnlyIntegerProperty anchorProperty() {
    return anchor.getReadOnlyProperty();
  }

  /// What could not be done, or "".
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Finds the lines of the module, where that is not done.
  void open() {
    Optional<ModuleState> state = session.state();
    if (state.isEmpty() || lines.get().isPresent()) {
      return;
    }
    reading.cancel();
    reading = tasks.run(
        "code-lines",
        Texts.text("code.module.reading"),
        (progress, cancelled) -> LineIndex.of(state.get().module().index().text(), progress, cancelled),
        this::found,
        onError);
  }

  /// Goes to a byte, at once or when the lines are found.
  void goTo(long offset) {
    lines.get().ifPresentOrElse(
        index -> moveTo(index.lineAt(offset), false),
        () -> {
          wanted = OptionalLong.of(offset);
          open();
        });
  }

  /// Goes to a line by its number, such as `12` in the file that the user is in, or `b.ll:12`.
  ///
  /// @return whether that is a line
  boolean goToNumber(String typed) {
    problem.set("");
    Optional<LineIndex> index = lines.get();
    int colon = typed.lastIndexOf(':');
    String digits = typed.substring(colon + 1).strip().replace(",", "");
    OptionalInt part = index.isEmpty() ? OptionalInt.empty() : part(index.get(), typed, colon, caret.get());
    if (part.isEmpty() || !digits.matches("\\d{1,15}")) {
      problem.set(Texts.text("code.goto.unreadable", typed));
      return false;
    }
    moveTo(index.get().lineOfNumber(part.getAsInt(), Long.parseLong(digits)), false);
    return true;
  }

  /// Moves to a line.
  ///
  /// @param extend whether what is selected reaches there
  void moveTo(int line, boolean extend) {
    int last = Math.max(0, lines.get().map(LineIndex::lineCount).orElse(0) - 1);
    int there = Math.clamp(line, 0, last);
    caret.set(there);
    if (!extend) {
      anchor.set(there);
    }
  }

  /// Whether a line is selected.
  boolean isSelected(int line) {
    return line >= Math.min(caret.get(), anchor.get()) && line <= Math.max(caret.get(), anchor.get());
  }

  /// A line as it is shown. Cost: linear in what is shown of it.
  ModuleLine line(int line) {
    LineIndex index = lines.get().orElseThrow();
    long start = index.start(line);
    long end = Math.min(index.end(line), start + LONGEST_READ);
    String text = index.text().text(start, end);
    List<IrToken> tokens = IrHighlighter.tokens(text);
    long number = index.numberInFile(line);
    CodeSource source = new CodeSource(text, tokens, LineMarks.from(number, text), true, false);
    ModuleState state = session.state().orElseThrow();
    ShownText shown = rendering.getValue().of(
        source, MetadataFolds.of(text, tokens), raw -> state.module().names().demangle(raw).readable());
    return new ModuleLine(number, source, shown, isDeleted(state, start));
  }

  /// How many digits the longest line number may have.
  int digits() {
    return Integer.toString(lines.get().map(LineIndex::lineCount).orElse(1)).length();
  }

  /// Where the line that the user is on begins, or -1 before the lines are found.
  long caretOffset() {
    return offset(caret.get());
  }

  /// Where a line begins, or -1 where there is none.
  long offset(int line) {
    return lines.get()
        .filter(index -> line >= 0 && line < index.lineCount())
        .map(index -> index.start(line))
        .orElse(-1L);
  }

  /// The symbol that the line the user is on belongs to.
  Optional<Integer> symbolAtCaret() {
    long offset = caretOffset();
    return session.state()
        .filter(state -> offset >= 0)
        .map(state -> symbolAt(state.module().index(), offset))
        .filter(symbol -> symbol >= 0);
  }

  /// The file and the line that the user is on.
  String place() {
    return lines.get()
        .filter(index -> index.lineCount() > 0)
        .map(index -> Texts.text(
            "code.module.place",
            index.text().parts().get(index.part(caret.get())).name(),
            index.numberInFile(caret.get()),
            index.lineCount()))
        .orElse("");
  }

  /// Reads the selected lines as they are written, off the JavaFX thread.
  void copy(Consumer<String> copy) {
    lines.get().filter(index -> index.lineCount() > 0).ifPresent(index -> {
      long start = index.start(Math.min(caret.get(), anchor.get()));
      long end = index.end(Math.max(caret.get(), anchor.get()));
      problem.set(end - start > MOST_COPIED ? Texts.text("code.module.too-much", MOST_COPIED >> 20) : "");
      if (end - start <= MOST_COPIED) {
        tasks.run(
            "code-copy",
            Texts.text("code.reading"),
            (progress, cancelled) -> index.text().text(start, end),
            copy,
            onError);
      }
    });
  }

  @Override
  public Work<Matches> search(Pattern pattern) {
    Optional<LineIndex> index = lines.get();
    return (progress, cancelled) ->
        index.map(all -> ModuleSearch.of(all, pattern, progress, cancelled)).orElse(Matches.NONE);
  }

  @Override
  public int here() {
    return caret.get();
  }

  @Override
  public void show(Matches matches, int match) {
    moveTo(matches.start(match), false);
  }

  private static OptionalInt part(LineIndex index, String typed, int colon, int here) {
    if (colon < 0) {
      return OptionalInt.of(index.part(here));
    }
    String file = typed.substring(0, colon).strip();
    for (int part = 0; part < index.text().parts().size(); part++) {
      if (index.text().parts().get(part).name().equals(file)) {
        return OptionalInt.of(part);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isDeleted(ModuleState state, long offset) {
    int symbol = state.deletions().count() == 0 ? -1 : symbolAt(state.module().index(), offset);
    return symbol >= 0 && state.deletions().contains(symbol);
  }

  private static int symbolAt(ModuleIndex index, long offset) {
    int entity = index.entityAt(offset);
    return entity < 0 || offset >= index.entityEnd(entity) ? -1 : index.symbolOf(entity);
  }

  private void moduleChanged(@Nullable ModuleState before, @Nullable ModuleState now) {
    if (before == null || now == null || before.module().index() != now.module().index()) {
      reading.cancel();
      wanted = OptionalLong.empty();
      lines.set(Optional.empty());
      moveTo(0, false);
    }
  }

  private void found(LineIndex index) {
    lines.set(Optional.of(index));
    wanted.ifPresent(this::goTo);
    wanted = OptionalLong.empty();
  }
}
