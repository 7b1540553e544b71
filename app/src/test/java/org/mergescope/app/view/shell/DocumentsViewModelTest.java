package org.mergescope.app.view.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.journal.JournalFolder;
import org.mergescope.app.session.journal.JournalKeeper;
import org.mergescope.app.session.journal.Opening;
import org.mergescope.app.session.journal.Writer;
import org.mergescope.app.settings.SavedGraphs;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.app.view.shell.Document.Look;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Several modules in one window, each with what was done to it.
class DocumentsViewModelTest {
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

  @TempDir private Path folder;
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final List<Exception> failures = new ArrayList<>();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final DocumentsViewModel documents = new DocumentsViewModel(session);
  private JournalFolder journals = new JournalFolder(Path.of("."));
  private String filter = "";

  @BeforeEach
  void open() throws Exception {
    journals = new JournalFolder(folder.resolve("journals"));
    JournalKeeper keeper =
        new JournalKeeper(tasks, session, journals, new Writer(Long.MAX_VALUE, 1), failures::add);
    documents.settleBy(keeper::whenWritten);
    documents.follow(() -> new Look(Optional.empty(), filter, SavedGraphs.NONE), look -> filter = look.filter());
    documents.shownProperty().subscribe((before, now) -> {
      if (now == null) {
        keeper.park();
      } else {
        keeper.opened(now.files());
      }
    });
    for (String name : List.of("a.ll", "b.ll")) {
      Path file = Files.writeString(folder.resolve(name), MODULE);
      documents.add(new Opening(List.of(file), Optional.empty()).run(fraction -> {}, () -> false), () -> {});
      tasks.release();
    }
  }

  private void delete(String name) {
    BitSet symbols = new BitSet();
    symbols.set(session.state().orElseThrow().module().index().symbol(name));
    session.delete("Delete " + name, symbols, Replacement.NONE);
  }

  private void show(int index) {
    documents.show(index, () -> {});
    tasks.release();
  }

  private int deleted() {
    return session.state().map(ModuleState::deletions).orElseThrow().count();
  }

  private List<String> left() throws Exception {
    return journals.leftBehind().stream()
        .map(journal -> journal.paths().getFirst().getFileName() + " " + journal.entries().size())
        .sorted()
        .toList();
  }

  @Test
  void keepsDeletionsUndoAndFilterOfEachModuleApart() {
    delete("dead");
    tasks.release();
    filter = "in b";
    show(0);
    assertEquals(0, deleted());
    assertEquals("", filter);
    assertFalse(session.undoLabel().isPresent());
    assertTrue(documents.isUnsaved(1));
    delete("dead");
    tasks.release();
    delete("dead2");
    tasks.release();
    show(1);
    assertEquals(1, deleted());
    assertEquals("in b", filter);
    session.undo();
    tasks.release();
    assertEquals(0, deleted());
    show(0);
    assertEquals(2, deleted());
    assertEquals(Optional.of("Delete dead2"), session.undoLabel());
  }

  @Test
  void takesAStepThatIsStillUnderWayAlong() {
    delete("dead");
    show(0);
    assertEquals(0, deleted());
    show(1);
    assertEquals(1, deleted());
    assertEquals(List.of(), failures);
  }

  @Test
  void keepsTheJournalsOfModulesThatAreNotShown() throws Exception {
    delete("dead");
    tasks.release();
    show(0);
    assertEquals(List.of("b.ll 1"), left());
    delete("dead");
    tasks.release();
    delete("dead2");
    tasks.release();
    show(1);
    assertEquals(List.of("a.ll 2", "b.ll 1"), left());
    documents.closeCurrent();
    tasks.release();
    assertEquals(List.of("a.ll 2"), left());
    assertEquals(2, deleted());
    assertEquals(1, documents.all().size());
  }
}
