package org.mergescope.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.mergescope.app.session.FileWatch;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.journal.JournalFolder;
import org.mergescope.app.session.journal.JournalKeeper;
import org.mergescope.app.session.journal.MarksKeeper;
import org.mergescope.app.session.journal.Writer;
import org.mergescope.app.settings.LastSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.shell.Document.Look;
import org.mergescope.app.view.shell.DocumentsViewModel;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.OpenFilesViewModel;
import org.mergescope.app.view.shell.RecoveryViewModel;

import static org.mergescope.app.view.Texts.text;

/// What outlives a crash, a change on disk, or the window itself: the journal of choices, the watch on the open files,
/// and what was open, noted every two seconds.
final class WorkKeeping {
  private static final Duration BEAT = Duration.seconds(2);

  private final TaskRunner tasks;
  private final OpenFilesViewModel files;
  private final LiveSettings settings;
  private final Notices notices;
  private final JournalKeeper keeper;
  private final RecoveryViewModel recovery;
  private final FileWatch watch;
  private final Timeline heart = new Timeline(new KeyFrame(BEAT, beat -> beat()));
  private Optional<TraceSide> traceSide = Optional.empty();
  private List<LastSession.Document> reopening = List.of();
  private Consumer<Look> goTo = look -> {};

  WorkKeeping(
      TaskRunner tasks,
      ModuleSession modules,
      OpenFilesViewModel files,
      LiveSettings settings,
      Path stateFolder,
      Notices notices) {
    this.tasks = tasks;
    this.files = files;
    this.settings = settings;
    this.notices = notices;
    JournalFolder folder = new JournalFolder(stateFolder.resolve("journals"));
    keeper = new JournalKeeper(tasks, modules, folder, Writer.here(), notices::error);
    recovery = new RecoveryViewModel(
        tasks, modules, files, keeper, folder, notices, Clock.system(ZoneId.systemDefault()));
    MarksKeeper marks = new MarksKeeper(
        tasks,
        modules,
        new JournalFolder(stateFolder.resolve("marks")),
        text("recovery.marks.step"),
        (roots, excluded) -> notices.information(text("recovery.marks", roots, excluded)),
        notices::error);
    watch = new FileWatch(tasks, recovery::changed, recovery::gone, notices::error);
    files.documents().settleBy(keeper::whenWritten);
    files.documents().shownProperty().subscribe((before, now) -> {
      if (now != null) {
        marks.shown(now);
      }
    });
    files.openedProperty().subscribe((before, now) -> {
      watch.watch(files.documents().all().stream().flatMap(document -> document.paths().stream()).toList());
      if (now != null) {
        marks.opened(now);
      }
    });
    heart.setCycleCount(Animation.INDEFINITE);
  }

  RecoveryViewModel recovery() {
    return recovery;
  }

  /// Says where the user is in a module, and how to get there again.
  void follow(Supplier<Look> seen, Consumer<Look> back) {
    goTo = back;
    files.documents().follow(seen, back);
  }

  /// Says where traces are open.
  void follow(TraceSide traces) {
    traceSide = Optional.of(traces);
  }

  /// Offers what a killed process left behind, and begins to watch and to note what is open.
  ///
  /// @param opening files that are being opened: what is left of these is offered when they are
  void offerLeft(List<Path> opening) {
    heart.play();
    recovery.offerAllBut(opening.stream().map(path -> path.toAbsolutePath().normalize()).toList());
  }

  /// Opens again what was open last, where the user wants that, and offers what a killed process left behind.
  void reopen() {
    LastSession last = settings.get().reopenLast() ? settings.get().lastSession() : LastSession.NONE;
    reopening = last.documents();
    offerLeft(last.documents().stream().flatMap(document -> document.modules().stream()).toList());
    List<Path> wanted = Stream.concat(
            last.documents().stream().flatMap(document -> document.modules().stream()), last.trace().stream())
        .toList();
    tasks.run(
        "reopen",
        text("shell.recent.looking"),
        (progress, cancelled) -> wanted.stream().filter(Files::notExists).toList(),
        missing -> reopen(last, missing),
        notices::error);
    last.tempo().ifPresent(url -> traceSide.ifPresent(side -> side.reconnect(url)));
  }

  private void reopen(LastSession last, List<Path> missing) {
    missing.forEach(path -> notices.warning(text("recovery.absent", path)));
    last.trace().filter(path -> !missing.contains(path)).ifPresent(files::open);
    List<LastSession.Document> there = last.documents().stream()
        .filter(document -> document.modules().stream().noneMatch(missing::contains))
        .filter(document -> !document.modules().isEmpty())
        .toList();
    reopening = there;
    reopen(there, 0, there.size() == last.documents().size() ? last.shown() : 0);
  }

  /// One after the other, as only one module is read at a time.
  private void reopen(List<LastSession.Document> documents, int index, int shown) {
    if (index == documents.size()) {
      reopening = List.of();
      if (shown >= 0 && shown < files.documents().all().size()) {
        files.documents().show(shown, () -> {});
      }
      return;
    }
    LastSession.Document document = documents.get(index);
    files.reopen(
        document.modules(),
        document.following(),
        document.manifest(),
        () -> goTo.accept(new Look(document.focus(), document.filter(), document.graphs())),
        () -> reopen(documents, index + 1, shown));
  }

  /// Ends with the window: its choices were exported, or the user let them go.
  void end() {
    heart.stop();
    settings.update(before -> before.withLastSession(now()));
    keeper.end();
  }

  private void beat() {
    watch.look();
    settings.update(before -> before.withLastSession(now()));
  }

  private LastSession now() {
    DocumentsViewModel open = files.documents();
    List<LastSession.Document> documents = new ArrayList<>();
    for (int i = 0; i < open.all().size(); i++) {
      Look look = open.lookOf(i);
      documents.add(new LastSession.Document(
          open.all().get(i).paths(),
          open.all().get(i).manifest(),
          look.focus(),
          look.filter(),
          look.graphs(),
          open.followingOf(i)));
    }
    for (LastSession.Document document : reopening) {
      if (documents.stream().noneMatch(there -> there.modules().equals(document.modules()))) {
        documents.add(document);
      }
    }
    return new LastSession(
        documents,
        Math.max(0, open.currentProperty().get()),
        traceSide.flatMap(TraceSide::openTraceFile),
        traceSide.flatMap(TraceSide::connectedUrl));
  }
}
