package org.mergescope.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.mergescope.app.session.FileWatch;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.journal.JournalFolder;
import org.mergescope.app.session.journal.JournalKeeper;
import org.mergescope.app.session.journal.Opening.Opened;
import org.mergescope.app.session.journal.Writer;
import org.mergescope.app.settings.LastSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.OpenFilesViewModel;
import org.mergescope.app.view.shell.RecoveryViewModel;

import static org.mergescope.app.view.Texts.text;

/// What outlives a crash, a change on disk, or the window itself: the journal of choices, the watch on the open files,
/// and what was open, noted every two seconds.
final class WorkKeeping {
  private static final Duration BEAT = Duration.seconds(2);

  private final TaskRunner tasks;
  private final ModuleSession modules;
  private final Selection selection;
  private final OpenFilesViewModel files;
  private final LiveSettings settings;
  private final Notices notices;
  private final JournalKeeper keeper;
  private final RecoveryViewModel recovery;
  private final FileWatch watch;
  private final Timeline heart = new Timeline(new KeyFrame(BEAT, beat -> beat()));
  private Optional<TraceSide> traceSide = Optional.empty();
  private LastSession reopening = LastSession.NONE;

  WorkKeeping(
      TaskRunner tasks,
      ModuleSession modules,
      Selection selection,
      OpenFilesViewModel files,
      LiveSettings settings,
      Path stateFolder,
      Notices notices) {
    this.tasks = tasks;
    this.modules = modules;
    this.selection = selection;
    this.files = files;
    this.settings = settings;
    this.notices = notices;
    JournalFolder folder = new JournalFolder(stateFolder.resolve("journals"));
    keeper = new JournalKeeper(tasks, modules, folder, Writer.here(), notices::error);
    recovery = new RecoveryViewModel(
        tasks, modules, files, keeper, folder, notices, Clock.system(ZoneId.systemDefault()));
    watch = new FileWatch(tasks, recovery::changed, recovery::gone, notices::error);
    files.openedProperty().subscribe((before, now) -> {
      watch.watch(now == null ? List.of() : now.paths());
      if (now != null) {
        focusAgain(now);
      }
    });
    heart.setCycleCount(Animation.INDEFINITE);
  }

  RecoveryViewModel recovery() {
    return recovery;
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
    reopening = new LastSession(last.modules(), Optional.empty(), Optional.empty(), last.focus());
    offerLeft(last.modules());
    List<Path> wanted = Stream.concat(last.modules().stream(), last.trace().stream()).toList();
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
    if (last.modules().stream().anyMatch(missing::contains)) {
      reopening = LastSession.NONE;
    } else {
      files.open(last.modules());
    }
  }

  private void focusAgain(Opened now) {
    if (now.paths().equals(reopening.modules())) {
      reopening.focus()
          .map(now.state().module().index()::symbol)
          .filter(symbol -> symbol >= 0)
          .ifPresent(selection::focus);
    }
    reopening = LastSession.NONE;
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
    Optional<Opened> opened = Optional.ofNullable(files.openedProperty().get());
    int focus = selection.focusProperty().get();
    return new LastSession(
        opened.map(Opened::paths).orElse(reopening.modules()),
        traceSide.flatMap(TraceSide::openTraceFile),
        traceSide.flatMap(TraceSide::connectedUrl),
        modules.state()
            .filter(state -> focus != Selection.NONE && focus < state.module().index().symbolCount())
            .filter(state -> !state.module().index().isUnnamed(focus))
            .map(state -> state.module().index().name(focus))
            .or(reopening::focus));
  }
}
