package org.mergescope.app.session.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ChoiceKind;
import org.mergescope.app.session.History;
import org.mergescope.app.session.History.Step;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.task.Work;
import org.mergescope.model.ir.ModuleIndex;

/// Writes the journal of the open module as soon as a step is taken, undone or taken again, and removes it when nothing
/// is left that an export has not written. One write runs at a time; the next one then catches up.
public final class JournalKeeper {
  /// Names of so many symbols take longer to write than the views take to show what became of them.
  private static final int LARGE = 10_000;

  private final TaskRunner tasks;
  private final ModuleSession session;
  private final JournalFolder folder;
  private final Writer writer;
  private final Consumer<Exception> onError;
  private final List<JournalFile> obsolete = new ArrayList<>();
  private @Nullable JournalFile file;
  private @Nullable Header header;
  private Optional<Kept> onDisk = Optional.empty();
  private final Set<JournalFile> parked = new LinkedHashSet<>();
  private boolean clean = true;
  private TaskHandle writing = () -> {};
  private List<Runnable> afterWriting = List.of();

  /// What a journal on disk says.
  private record Kept(JournalFile file, Header header, ModuleIndex index, History history) {}

  /// A keeper that follows a session from now on.
  ///
  /// @param onError told when the journal cannot be written
  public JournalKeeper(
      TaskRunner tasks, ModuleSession session, JournalFolder folder, Writer writer, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.session = session;
    this.folder = folder;
    this.writer = writer;
    this.onError = onError;
    session.historyProperty().subscribe((before, now) -> follow());
  }

  /// Says which files the open module is of.
  public void opened(List<FileIdentity> files) {
    header = new Header(writer, files);
    JournalFile next = folder.file(files.stream().map(FileIdentity::path).toList(), writer);
    parked.remove(next);
    file = next;
    follow();
  }

  /// Leaves the journal as it is, while the session turns to another module; see [#whenWritten].
  public void park() {
    JournalFile left = file;
    if (left != null && session.hasNewChoices()) {
      parked.add(left);
    }
    file = null;
    header = null;
  }

  /// Removes a journal that an earlier process left, once what it held is in this one.
  public void takeOver(JournalFile left) {
    if (!left.equals(file)) {
      obsolete.add(left);
      follow();
    }
  }

  /// The journal of the open module, where there is something in it.
  public Optional<JournalFile> current() {
    return wanted().map(Kept::file);
  }

  /// Does something as soon as the journal says what the session does.
  public void whenWritten(Runnable next) {
    if (isWriting()) {
      List<Runnable> all = new ArrayList<>(afterWriting);
      all.add(next);
      afterWriting = all;
    } else {
      next.run();
    }
  }

  /// Removes the journals because the user lets its choices go, or has exported them, and the window closes.
  public void end() {
    writing.cancel();
    Optional.ofNullable(file).ifPresent(parked::add);
    for (JournalFile last : parked) {
      try {
        last.delete();
      } catch (IOException stays) {
        onError.accept(stays);
      }
    }
  }

  private void follow() {
    if (!isWriting()) {
      write();
    }
  }

  private boolean isWriting() {
    return tasks.running().contains(writing);
  }

  private Optional<Kept> wanted() {
    JournalFile target = file;
    Header first = header;
    return target == null || first == null || !session.hasNewChoices()
        ? Optional.empty()
        : session.state().map(now -> new Kept(target, first, now.module().index(), session.history()));
  }

  private void write() {
    Optional<Kept> goal = wanted();
    Optional<Kept> known = clean ? onDisk : Optional.empty();
    List<JournalFile> gone = new ArrayList<>(obsolete);
    onDisk.map(Kept::file)
        .filter(before -> !parked.contains(before) && !goal.map(Kept::file).equals(Optional.of(before)))
        .ifPresent(gone::add);
    boolean nothingToWrite = goal.isEmpty() && onDisk.map(Kept::file).filter(parked::contains).isPresent();
    if (clean && (goal.equals(onDisk) || nothingToWrite) && gone.isEmpty()) {
      List<Runnable> next = afterWriting;
      afterWriting = List.of();
      next.forEach(Runnable::run);
      return;
    }
    clean = false;
    Work<Optional<Kept>> save = (progress, cancelled) -> save(known, goal, gone);
    Consumer<Optional<Kept>> saved = kept -> {
      onDisk = kept;
      clean = true;
      obsolete.removeAll(gone);
      write();
    };
    Set<Step> written = known.map(kept -> Set.copyOf(kept.history().steps())).orElse(Set.of());
    boolean large = goal.stream().flatMap(kept -> kept.history().steps().stream())
        .anyMatch(step -> !written.contains(step) && isLarge(step));
    writing = large
        ? tasks.runBehind("journal", "Keeping choices", save, saved, onError)
        : tasks.run("journal", "Keeping choices", save, saved, onError);
  }

  private static Optional<Kept> save(Optional<Kept> known, Optional<Kept> goal, List<JournalFile> gone)
      throws IOException {
    if (goal.isPresent()) {
      save(known, goal.get());
    }
    for (JournalFile old : gone) {
      old.delete();
    }
    return goal;
  }

  private static boolean isLarge(Step step) {
    return Arrays.stream(ChoiceKind.values()).anyMatch(kind -> step.change().symbols(kind).cardinality() > LARGE);
  }

  private static void save(Optional<Kept> known, Kept goal) throws IOException {
    boolean goesOn = known
        .filter(kept -> kept.file().equals(goal.file())
            && kept.header().equals(goal.header())
            && kept.index().equals(goal.index()))
        .isPresent();
    if (goesOn) {
      goal.file().append(entries(known.get().history(), goal.history(), goal.index()));
    } else {
      goal.file().begin(goal.header(), entries(History.EMPTY, goal.history(), goal.index()));
    }
  }

  /// What leads from one history to the other.
  private static List<Entry> entries(History before, History now, ModuleIndex index) {
    int common = 0;
    while (common < Math.min(before.steps().size(), now.steps().size())
        && before.steps().get(common).equals(now.steps().get(common))) {
      common++;
    }
    List<Entry> entries = new ArrayList<>();
    int done = before.done();
    if (common < now.steps().size()) {
      if (done != common) {
        entries.add(new Entry.MovedTo(common));
      }
      now.steps().subList(common, now.steps().size()).forEach(step -> entries.add(entry(step, index)));
      done = now.steps().size();
    }
    if (done != now.done()) {
      entries.add(new Entry.MovedTo(now.done()));
    }
    return entries;
  }

  private static Entry entry(Step step, ModuleIndex index) {
    Map<ChoiceKind, List<String>> turned = new EnumMap<>(ChoiceKind.class);
    for (ChoiceKind kind : ChoiceKind.values()) {
      List<String> keys =
          step.change().symbols(kind).stream().mapToObj(symbol -> SymbolKey.of(index, symbol)).toList();
      if (!keys.isEmpty()) {
        turned.put(kind, keys);
      }
    }
    return new Entry.Took(step.label(), step.time(), turned);
  }
}
