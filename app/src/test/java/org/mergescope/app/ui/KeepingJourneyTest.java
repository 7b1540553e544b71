package org.mergescope.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.journal.FileIdentity;
import org.mergescope.app.session.journal.JournalFolder;
import org.mergescope.app.session.journal.JournalKeeper;
import org.mergescope.app.session.journal.Opening;
import org.mergescope.app.session.journal.Writer;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Nothing the user chose is lost: not by a step too far, not by a restart, a kill, or a file that changes.
class KeepingJourneyTest {
  private static final String MODULE = """
      define i32 @main() {
        call void @parse_text()
        ret i32 0
      }

      define internal void @parse_text() {
        call void @next_token()
        ret void
      }

      define internal void @next_token() {
        ret void
      }

      define internal void @legacy_parse() {
        ret void
      }

      define internal void @legacy_print() {
        ret void
      }
      """;

  @TempDir private Path folder;
  private Path source;
  private Path state;
  @SuppressWarnings("NullAway.Init") // Each journey starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  @BeforeEach
  void write() throws Exception {
    source = Files.writeString(folder.resolve("app.ll"), MODULE);
    state = folder.resolve("state");
  }

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private void start(ThemeChoice theme, Path... files) throws Exception {
    window = MergescopeWindow.start(state, theme, files);
    driver = window.driver();
  }

  private String log() {
    return String.join("\n", driver.findAll(".log-label", Labeled.class).stream().map(Labeled::getText).toList());
  }

  /// Deletions of a process that was killed: it wrote its journal and then nothing more.
  private void leaveDeletions() throws Exception {
    ModuleSession killed = new ModuleSession(new DirectTaskRunner(), failure -> {
      throw new AssertionError(failure);
    });
    JournalKeeper keeper = new JournalKeeper(
        new DirectTaskRunner(),
        killed,
        new JournalFolder(state.resolve("journals")),
        new Writer(Long.MAX_VALUE, 1),
        failure -> {
          throw new AssertionError(failure);
        });
    var opened = new Opening(List.of(source), Optional.empty()).run(fraction -> {}, () -> false);
    killed.open(opened.state(), opened.position().history());
    keeper.opened(List.of(FileIdentity.of(source)));
    BitSet dead = opened.state().unreachable();
    killed.delete("Delete 2 unreachable", dead, Replacement.NONE);
  }

  @Test
  void killedProcessOffersTheJournalledDeletions() throws Exception {
    leaveDeletions();
    start(ThemeChoice.LIGHT, source);
    window.awaitStatus("5 functions");
    driver.screenshot("recovery-offered");
    driver.click("Restore");
    window.awaitStatus("2 deleted (−");
    assertTrue(window.title().contains("•"), window.title());
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    driver.await("the step in the log", () -> log().contains("Delete 2 unreachable"));
    driver.click("#log-steps");
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    window.awaitStatus("2 dead (");
  }

  @Test
  void restartRestoresTheSession() throws Exception {
    start(ThemeChoice.DARK, source);
    window.awaitStatus("5 functions");
    window.pick("next_token");
    window.close();
    start(ThemeChoice.DARK);
    window.awaitStatus("5 functions");
    window.awaitFocus("next_token");
    window.close();
    Files.delete(source);
    start(ThemeChoice.DARK);
    driver.await("a notice", () -> driver.find("#notices", Node.class).lookup(".notice-line") != null);
    driver.screenshot("recovery-absent-dark");
    assertFalse(window.title().contains("app.ll"), window.title());
  }

  @Test
  void deletesWithDependentsUndoesRedoesAndRevertsToAnEarlierStep() throws Exception {
    start(ThemeChoice.LIGHT, source);
    window.awaitStatus("5 functions");
    driver.click("#tool-bar .danger");
    window.awaitStatus("2 deleted (−");
    window.pick("parse_text");
    driver.press(KeyCode.SHIFT, KeyCode.DELETE);
    driver.find("#prune-mentions", Node.class);
    driver.screenshot("delete-with-dependents");
    driver.click("Delete");
    window.awaitStatus("4 deleted (−");
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    window.awaitStatus("2 deleted (−");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.awaitStatus("4 deleted (−");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    driver.await("both steps", () -> log().contains("Delete parse_text with 1 symbol it alone kept"));
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    window.awaitStatus("2 deleted (−");
    driver.screenshot("log-undone");
    driver.click("Module as opened");
    driver.click("#log-revert");
    window.awaitStatus("2 dead (");
    assertEquals("app.ll – Mergescope", window.title());
    driver.click("Delete 2 dead");
    driver.press(KeyCode.ENTER);
    window.awaitStatus("2 deleted (−");
  }

  @Test
  void asksToReadAFileAgainThatHasChangedAndKeepsWhatWasChosen() throws Exception {
    start(ThemeChoice.LIGHT, source);
    window.awaitStatus("5 functions");
    driver.click("#tool-bar .danger");
    window.awaitStatus("2 deleted (−");
    Files.writeString(source, MODULE + "\ndefine void @added() {\n  ret void\n}\n");
    driver.click("Reload");
    window.awaitStatus("6 functions");
    window.awaitStatus("2 deleted (−");
  }
}
