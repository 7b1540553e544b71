package org.mergescope.app.view.prune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.shell.Notice;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MarkViewModelTest {
  private static final String MODULE = """
      define i32 @main() {
        call void @run()
        ret i32 0
      }
      define internal void @run() {
        call void @deep()
        ret void
      }
      define internal void @deep() {
        ret void
      }
      define internal void @dead() {
        ret void
      }
      declare void @puts()
      """;

  private final Selection selection = new Selection();
  private final Notices notices = new Notices();
  private final List<String> said = new ArrayList<>();
  private ModuleSession session;
  private MarkViewModel marks;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
    marks = new MarkViewModel(session, selection, said::add);
  }

  private void select(String... names) {
    selection.select(SmallModules.symbols(session, names));
  }

  private ModuleState state() {
    return session.state().orElseThrow();
  }

  @Test
  void makesRootsAndTakesThatBack() {
    select("dead", "puts", "main");
    assertEquals("Mark as root", marks.rootLabel().get());
    marks.toggleRoot();
    assertEquals(Optional.of("Mark dead as root"), session.undoLabel());
    assertTrue(state().reachability().isRoot(SmallModules.symbol(session, "dead")));
    select("dead");
    assertEquals("Unmark as root", marks.rootLabel().get());
    marks.toggleRoot();
    assertFalse(state().reachability().isLive(SmallModules.symbol(session, "dead")));
    assertEquals(Optional.of("Unmark dead as root"), session.undoLabel());
  }

  @Test
  void saysWhyNothingCanBecomeARoot() {
    select("main");
    marks.toggleRoot();
    select("puts");
    marks.toggleRoot();
    assertEquals(
        List.of(
            "It is a root already.",
            "It is only declared here: only what has a body here can be a root."),
        said);
    assertEquals(0, session.history().done());
  }

  @Test
  void excludesAndIncludes() {
    assertFalse(marks.hasSelection().get());
    select("dead", "deep");
    assertTrue(marks.hasSelection().get());
    marks.toggleExcluded();
    assertEquals(Optional.of("Exclude 2 symbols from deletion"), session.undoLabel());
    assertTrue(state().isExcluded(SmallModules.symbol(session, "deep")));
    assertEquals("Let be deleted again", marks.excludeLabel().get());
    marks.toggleExcluded();
    assertFalse(state().isExcluded(SmallModules.symbol(session, "deep")));
    session.undo();
    assertTrue(state().isExcluded(SmallModules.symbol(session, "deep")));
  }

  @Test
  void countsWhatTheSelectedAloneKeepsAlive() {
    DependentsViewModel dependents = new DependentsViewModel(
        session, selection, new DirectTaskRunner(), notices::error);
    select("run");
    assertEquals(
        "Delete with everything it alone keeps alive (1 function, 43 B)", dependents.labelProperty().get());
    select("deep");
    assertEquals("Delete with everything it alone keeps alive", dependents.labelProperty().get());
    session.exclude("Exclude deep", SmallModules.symbols(session, "deep"));
    select("run");
    assertEquals("Delete with everything it alone keeps alive", dependents.labelProperty().get());
  }

  @Test
  void saysWhatWasDeletedWithAWayBackWhileItIsTheLastStep() {
    new DeletionToast(session, notices).start();
    session.delete("Delete dead", SmallModules.symbols(session, "dead"), Replacement.NONE);
    Notice toast = notices.shown().getFirst();
    assertEquals("Deleted 1 function (−43 B)", toast.sentence());
    toast.actions().getFirst().run().run();
    assertEquals(0, state().deletions().count());
    assertEquals(List.of(), notices.shown());
    session.redo();
    session.exclude("Exclude deep", SmallModules.symbols(session, "deep"));
    assertEquals(List.of(), notices.shown());
  }
}
