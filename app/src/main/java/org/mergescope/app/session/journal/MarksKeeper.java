package org.mergescope.app.session.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ChoiceKind;
import org.mergescope.app.session.Choices;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.journal.Opening.Opened;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.ir.ModuleIndex;

/// Keeps root marks and exclusions with the file they are about, for as long as the user wants them: no export writes
/// them, so they outlive every close. In a file opened again they hold again, as a step that can be undone.
public final class MarksKeeper {
  private static final List<ChoiceKind> KINDS = List.of(ChoiceKind.ROOT, ChoiceKind.EXCLUDED);

  private final TaskRunner tasks;
  private final ModuleSession session;
  private final JournalFolder folder;
  private final String label;
  private final BiConsumer<Integer, Integer> onRestored;
  private final Consumer<Exception> onError;
  private final InstantSource clock = InstantSource.system();
  private List<FileIdentity> files = List.of();
  private @Nullable ModuleIndex index;
  private Map<ChoiceKind, BitSet> kept = marks(Choices.NONE);

  /// A keeper that follows a session from now on.
  ///
  /// @param label of the step that brings marks back
  /// @param onRestored told how many roots and how many exclusions hold again
  public MarksKeeper(
      TaskRunner tasks,
      ModuleSession session,
      JournalFolder folder,
      String label,
      BiConsumer<Integer, Integer> onRestored,
      Consumer<Exception> onError) {
    this.tasks = tasks;
    this.session = session;
    this.folder = folder;
    this.label = label;
    this.onRestored = onRestored;
    this.onError = onError;
    session.historyProperty().subscribe((before, now) -> follow());
  }

  /// Takes up what is kept for files that have just been opened, unless their choices came from a journal. A part of a
  /// file says nothing of the marks in its rest, so that it neither takes nor gives any.
  public void opened(Opened now) {
    shown(now);
    if (now.state().module().isPartial()) {
      return;
    }
    kept = marks(now.position().choices());
    if (now.choices().isPresent()) {
      return;
    }
    ModuleIndex of = now.state().module().index();
    JournalFile file = folder.file(now.paths());
    tasks.run(
        "marks of " + now.paths(),
        "Looking for marks",
        (progress, cancelled) -> {
          Optional<Journal> left = Files.exists(file.path()) ? file.read() : Optional.empty();
          return left.map(journal -> journal.in(of).position());
        },
        found -> found.filter(position -> of.equals(index)).ifPresent(position -> {
          Choices choices = position.choices();
          session.resume(label, position);
          onRestored.accept(choices.roots().cardinality(), choices.excluded().cardinality());
        }),
        onError);
  }

  /// Says which files the session shows from now on.
  public void shown(Opened now) {
    files = now.files();
    index = now.state().module().isPartial() ? null : now.state().module().index();
    kept = session.state().map(ModuleState::choices).map(MarksKeeper::marks).orElse(kept);
  }

  private void follow() {
    ModuleState now = session.state().orElse(null);
    ModuleIndex of = index;
    if (now == null || of == null || !of.equals(now.module().index())) {
      return;
    }
    Map<ChoiceKind, BitSet> marks = marks(now.choices());
    if (!marks.equals(kept)) {
      kept = marks;
      write(of, marks);
    }
  }

  private void write(ModuleIndex of, Map<ChoiceKind, BitSet> marks) {
    Header header = new Header(Writer.here(), files);
    JournalFile file = folder.file(files.stream().map(FileIdentity::path).toList());
    tasks.run(
        "keep marks of " + file.path(),
        "Keeping marks",
        (progress, cancelled) -> save(file, header, of, marks),
        saved -> {},
        onError);
  }

  private JournalFile save(JournalFile file, Header header, ModuleIndex of, Map<ChoiceKind, BitSet> marks)
      throws IOException {
    Map<ChoiceKind, List<String>> names = new EnumMap<>(ChoiceKind.class);
    marks.forEach((kind, symbols) -> {
      if (!symbols.isEmpty()) {
        names.put(kind, symbols.stream().mapToObj(symbol -> SymbolKey.of(of, symbol)).toList());
      }
    });
    if (names.isEmpty()) {
      file.delete();
    } else {
      file.begin(header, List.of(new Entry.Took(label, clock.instant(), names)));
    }
    return file;
  }

  private static Map<ChoiceKind, BitSet> marks(Choices choices) {
    Map<ChoiceKind, BitSet> marks = new EnumMap<>(ChoiceKind.class);
    KINDS.forEach(kind -> marks.put(kind, choices.symbols(kind)));
    return marks;
  }
}
