package org.mergescope.app.view.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.journal.FileIdentity;
import org.mergescope.app.session.journal.Journal;
import org.mergescope.app.session.journal.JournalFolder;
import org.mergescope.app.session.journal.JournalKeeper;
import org.mergescope.app.session.journal.Opening.Opened;
import org.mergescope.app.task.TaskRunner;

import static org.mergescope.app.view.Texts.text;

/// Brings choices back: those that a process which was killed left behind, and those of a module that is read again
/// because its file has changed.
public final class RecoveryViewModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

  private final TaskRunner tasks;
  private final ModuleSession modules;
  private final OpenFilesViewModel files;
  private final JournalKeeper keeper;
  private final JournalFolder folder;
  private final Notices notices;
  private final Clock clock;
  private final List<Journal> resuming = new ArrayList<>();

  /// A view model that looks for what was left whenever a module is opened.
  ///
  /// @param keeper writes the journal of this window
  /// @param clock tells which day it is, and where
  public RecoveryViewModel(
      TaskRunner tasks,
      ModuleSession modules,
      OpenFilesViewModel files,
      JournalKeeper keeper,
      JournalFolder folder,
      Notices notices,
      Clock clock) {
    this.tasks = tasks;
    this.modules = modules;
    this.files = files;
    this.keeper = keeper;
    this.folder = folder;
    this.notices = notices;
    this.clock = clock;
    files.documents().shownProperty().subscribe((before, now) -> {
      if (now == null) {
        keeper.park();
      } else {
        keeper.opened(now.files());
      }
    });
    files.openedProperty().subscribe((before, now) -> {
      if (now != null) {
        opened(now);
      }
    });
    modules.historyProperty().subscribe((before, now) -> {
      resuming.forEach(journal -> keeper.takeOver(journal.file()));
      resuming.clear();
    });
  }

  /// Offers everything that was left behind but what is about these files, which are being opened.
  public void offerAllBut(List<Path> reopening) {
    tasks.run(
        "left behind",
        text("recovery.looking"),
        (progress, cancelled) -> {
          List<Journal> left = new ArrayList<>(folder.leftBehind());
          left.removeIf(journal -> journal.paths().equals(reopening));
          return left;
        },
        left -> left.reversed().forEach(journal -> offer(journal, text("recovery.left", about(journal)))),
        notices::error);
  }

  /// Says that a file has changed, and offers to read it again.
  public void changed(Path file) {
    notices.warning(
        text("recovery.changed", file.getFileName()),
        new Notice.Action(text("recovery.reload"), () -> show(file, this::reload)));
  }

  private void show(Path file, Runnable then) {
    for (int i = 0; i < files.documents().all().size(); i++) {
      if (files.documents().all().get(i).paths().contains(file)) {
        files.documents().show(i, then);
        return;
      }
    }
  }

  /// Says that a file is no longer there.
  public void gone(Path file) {
    notices.warning(text("recovery.gone", file));
  }

  /// Reads the open module again and makes the same choices in it, as far as it still has the symbols.
  public void reload() {
    Opened now = files.documents().shownProperty().get();
    if (now != null) {
      keeper.whenWritten(() -> files.openModules(now.paths(), keeper.current()));
    }
  }

  private void opened(Opened now) {
    now.choices().ifPresent(taken -> {
      keeper.takeOver(taken);
      sayRestored(now.state().deletions().count(), now.missing());
    });
    tasks.run(
        "left behind here",
        text("recovery.looking"),
        (progress, cancelled) -> folder.leftBehind(),
        left -> left.reversed().forEach(journal -> {
          if (journal.paths().equals(now.paths()) && !now.choices().equals(Optional.of(journal.file()))) {
            offer(journal, sentence(journal, now.files()));
          }
        }),
        notices::error);
  }

  private String sentence(Journal journal, List<FileIdentity> now) {
    return text(journal.fits(now) ? "recovery.left" : "recovery.left.changed", about(journal));
  }

  private Object[] about(Journal journal) {
    return new Object[] {journal.paths().getFirst().getFileName(), when(journal.lastStep())};
  }

  private void offer(Journal journal, String sentence) {
    notices.warning(
        sentence,
        new Notice.Action(text("recovery.restore"), () -> restore(journal)),
        new Notice.Action(text("recovery.discard"), () -> discard(journal)));
  }

  private void restore(Journal journal) {
    files.documents().find(journal.paths()).ifPresentOrElse(
        index -> files.documents().show(index, () -> restoreHere(journal)),
        () -> files.openModules(journal.paths(), Optional.of(journal.file())));
  }

  private void restoreHere(Journal journal) {
    Opened now = files.documents().shownProperty().get();
    if (now == null) {
      return;
    }
    tasks.run(
        "restore choices",
        text("recovery.restoring"),
        (progress, cancelled) -> journal.in(now.state().module().index()),
        found -> {
          resuming.add(journal);
          modules.resume(text("recovery.step", when(journal.lastStep())), found.position());
          sayRestored(found.position().choices().deletions().count(), found.missing());
        },
        notices::error);
  }

  private void discard(Journal journal) {
    tasks.run(
        "discard " + journal.file(),
        text("recovery.discarding"),
        (progress, cancelled) -> {
          journal.file().delete();
          return Files.exists(journal.file().path());
        },
        stays -> {},
        notices::error);
  }

  private void sayRestored(int deletions, int missing) {
    notices.information(text("recovery.restored", deletions));
    if (missing > 0) {
      notices.warning(text("recovery.missing", missing));
    }
  }

  private String when(Instant time) {
    ZonedDateTime local = time.atZone(clock.getZone());
    return (local.toLocalDate().equals(LocalDate.now(clock)) ? TIME : DAY).format(local);
  }
}
