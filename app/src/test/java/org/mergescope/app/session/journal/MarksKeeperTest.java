package org.mergescope.app.session.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.journal.Opening.Opened;
import org.mergescope.app.task.DirectTaskRunner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// Marks of an earlier day hold again when the file is opened.
class MarksKeeperTest {
  private static final String MODULE = """
      define i32 @main() {
        ret i32 0
      }
      define internal void @kept() {
        ret void
      }
      define internal void @wanted() {
        ret void
      }
      """;

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();

  private ModuleSession open(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("app.ll"), text);
    DirectTaskRunner tasks = new DirectTaskRunner();
    ModuleSession session = new ModuleSession(tasks, failure -> said.add(failure.toString()));
    MarksKeeper keeper = new MarksKeeper(
        tasks,
        session,
        new JournalFolder(folder.resolve("marks")),
        "Marks from before",
        (roots, excluded) -> said.add(roots + " roots, " + excluded + " excluded"),
        failure -> said.add(failure.toString()));
    Opened opened = new Opening(List.of(file), Optional.empty()).run(fraction -> {}, () -> false);
    session.open(opened.state(), opened.position().history());
    keeper.opened(opened);
    return session;
  }

  private static BitSet symbol(ModuleSession session, String name) {
    BitSet symbols = new BitSet();
    symbols.set(session.state().orElseThrow().module().index().symbol(name));
    return symbols;
  }

  @Test
  void holdAgainAlsoAfterAnExportAndCanBeUndone() throws Exception {
    ModuleSession first = open(MODULE);
    first.markRoots("Mark wanted", symbol(first, "wanted"));
    first.exclude("Exclude kept", symbol(first, "kept"));
    first.exported(first.state().orElseThrow().deletions());
    first.close();
    assertEquals(List.of(), said);

    ModuleSession again = open("; a line more\n" + MODULE);
    assertEquals(List.of("1 roots, 1 excluded"), said);
    assertEquals(symbol(again, "wanted"), again.state().orElseThrow().choices().roots());
    assertEquals(symbol(again, "kept"), again.state().orElseThrow().choices().excluded());
    assertEquals(Optional.of("Marks from before"), again.undoLabel());
    assertFalse(again.unsavedProperty().get());

    again.undo();
    again.close();
    said.clear();
    assertEquals(new BitSet(), open(MODULE).state().orElseThrow().choices().roots());
    assertEquals(List.of(), said);
  }
}
