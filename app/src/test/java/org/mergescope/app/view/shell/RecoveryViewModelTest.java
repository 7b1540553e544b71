package org.mergescope.app.view.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.History;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.journal.Journal;
import org.mergescope.app.session.journal.JournalFolder;
import org.mergescope.app.session.journal.JournalKeeper;
import org.mergescope.app.session.journal.Writer;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RecoveryViewModelTest {
  private static final String MODULE = """
      define i32 @main() {
        ret i32 0
      }
      define internal void @dead() {
        ret void
      }
      define internal void @dead2() {
        ret void
      }
      """;
  private static final Instant NOON = Instant.parse("2026-03-01T12:03:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final TaskRunner tasks = new DirectTaskRunner();
  private Path source = Path.of("");

  /// A window, as far as this is about.
  private final class Window {
    final Notices notices = new Notices();
    final ModuleSession modules = new ModuleSession(tasks, notices::error, () -> NOON);
    final LiveSettings settings = new LiveSettings(
        Settings.DEFAULTS, new SettingsFile(folder.resolve("state")), tasks, notices::error);
    final OpenFilesViewModel files = new OpenFilesViewModel(
        tasks,
        modules,
        trace -> {},
        new RecentFilesViewModel(tasks, settings, notices::error),
        notices,
        Optional.empty(),
        Runnable::run);
    final JournalFolder journals = new JournalFolder(folder.resolve("state/journals"));
    final JournalKeeper keeper;
    final RecoveryViewModel recovery;

    Window(Writer writer) {
      keeper = new JournalKeeper(tasks, modules, journals, writer, notices::error);
      recovery = new RecoveryViewModel(tasks, modules, files, keeper, journals, notices, CLOCK);
    }

    void delete(String name) {
      BitSet symbols = new BitSet();
      symbols.set(modules.state().orElseThrow().module().index().symbol(name));
      modules.delete("Delete " + name, symbols, Replacement.NONE);
    }

    List<String> sentences() {
      return notices.shown().stream().map(Notice::sentence).toList();
    }

    List<String> deleted() {
      return modules.state()
          .map(state -> state.deletions().symbols().stream().mapToObj(state.module().index()::name).toList())
          .orElse(List.of());
    }

    void press(String sentence, String label) {
      Notice notice = notices.shown().stream()
          .filter(shown -> shown.sentence().equals(sentence))
          .findFirst()
          .orElseThrow(() -> new AssertionError(sentences().toString()));
      notices.close(notice);
      notice.actions().stream()
          .filter(action -> action.label().equals(label))
          .forEach(action -> action.run().run());
    }

    List<Path> left() throws IOException {
      return journals.leftBehind().stream().map(Journal::file).map(file -> file.path()).toList();
    }
  }


  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(folder.resolve("app.ll"), MODULE);
  }

  /// A window of a process that is no longer there, in which two functions were deleted.
  private void leaveDeletions() {
    Window before = new Window(new Writer(Long.MAX_VALUE, 7));
    before.files.open(source);
    before.delete("dead");
    before.delete("dead2");
  }

  @Test
  void offersWhatAKilledProcessLeftWhenTheModuleIsOpenedAgain() throws IOException {
    leaveDeletions();
    Window window = new Window(Writer.here());
    window.files.open(source);
    assertEquals(List.of("Deletions of app.ll from 12:03 were not exported."), window.sentences());
    window.press("Deletions of app.ll from 12:03 were not exported.", "Restore");
    assertEquals(List.of("dead", "dead2"), window.deleted());
    assertEquals(
        List.of("Delete dead", "Delete dead2"),
        window.modules.history().steps().stream().map(History.Step::label).toList());
    assertEquals(List.of("2 deletions are back."), window.sentences());
    assertTrue(window.modules.unsavedProperty().get());
    assertEquals(List.of(), window.left());
    assertTrue(Files.exists(window.keeper.current().orElseThrow().path()));
  }

  @Test
  void forgetsWhatIsDiscarded() throws IOException {
    leaveDeletions();
    Window window = new Window(Writer.here());
    window.files.open(source);
    window.press("Deletions of app.ll from 12:03 were not exported.", "Discard");
    assertEquals(List.of(), window.deleted());
    assertEquals(List.of(), window.left());
  }

  @Test
  void opensTheModuleOfWhatIsRestoredAtStart() throws IOException {
    leaveDeletions();
    Window window = new Window(Writer.here());
    window.recovery.offerAllBut(List.of());
    window.press("Deletions of app.ll from 12:03 were not exported.", "Restore");
    assertEquals(List.of("dead", "dead2"), window.deleted());
    assertEquals(List.of(), window.left());
  }

  @Test
  void saysWhenTheFileHasChangedAndMakesWhatStillFits() throws IOException {
    leaveDeletions();
    Files.writeString(source, MODULE.replace("@dead()", "@renamed()"));
    Window window = new Window(Writer.here());
    window.files.open(source);
    window.press(
        "Deletions of app.ll from 12:03 were not exported. The file has changed since: they are made again where the "
            + "names are still there.",
        "Restore");
    assertEquals(List.of("dead2"), window.deleted());
    assertEquals(
        List.of(
            "One deletion is back.",
            "One symbol of the earlier choices is not in this version of the module."),
        window.sentences());
  }

  @Test
  void addsOneStepWhereOthersWereTakenMeanwhile() {
    leaveDeletions();
    Window window = new Window(Writer.here());
    window.files.open(source);
    window.delete("dead2");
    window.press("Deletions of app.ll from 12:03 were not exported.", "Restore");
    assertEquals(List.of("dead", "dead2"), window.deleted());
    assertEquals(Optional.of("Restore what was chosen until 12:03"), window.modules.undoLabel());
    window.modules.undo();
    assertEquals(List.of("dead2"), window.deleted());
  }

  @Test
  void makesTheSameChoicesAgainWhenTheFileIsReadAgain() throws IOException {
    Window window = new Window(Writer.here());
    window.files.open(source);
    window.delete("dead");
    window.delete("dead2");
    Files.writeString(source, "define internal void @first() {\n  ret void\n}\n" + MODULE);
    window.recovery.changed(source);
    window.press("app.ll changed on disk.", "Reload");
    assertEquals(List.of("dead", "dead2"), window.deleted());
    assertEquals(4, window.modules.state().orElseThrow().module().index().symbolCount());
    window.modules.undo();
    assertEquals(List.of("dead"), window.deleted());
    Window next = new Window(new Writer(Long.MAX_VALUE, 9));
    next.files.open(source);
    assertEquals(List.of(), next.sentences());
  }
}
