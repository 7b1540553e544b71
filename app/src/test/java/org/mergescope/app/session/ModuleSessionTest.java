package org.mergescope.app.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ModuleSessionTest {
  private static final OpenModule MODULE = TextModules.open("""
      define i32 @main() {
        call void @used()
        ret i32 0
      }
      define internal void @used() {
        call void @deep()
        ret void
      }
      define internal void @deep() {
        ret void
      }
      define internal void @dead() {
        ret void
      }
      define internal void @dead2() {
        ret void
      }
      """);

  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final List<Exception> failures = new ArrayList<>();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);

  @BeforeEach
  void open() {
    session.open(MODULE);
  }

  private static BitSet symbols(String... names) {
    BitSet set = new BitSet();
    for (String name : names) {
      set.set(MODULE.index().symbol(name));
    }
    return set;
  }

  private void delete(String... names) {
    session.delete("Delete " + String.join(" ", names), symbols(names), Replacement.NONE);
  }

  private BitSet deleted() {
    return session.state().map(state -> state.deletions().symbols()).orElseThrow();
  }

  private ModuleState.Sizes sizes() {
    return session.state().orElseThrow().sizes();
  }

  @Test
  void countsWhatIsDeadAndWhatIsDeleted() {
    long deadBytes = MODULE.index().byteCount(MODULE.index().symbol("dead"));
    long dead2Bytes = MODULE.index().byteCount(MODULE.index().symbol("dead2"));
    long total = MODULE.index().text().length();
    assertEquals(new ModuleState.Sizes(5, 2, 0, total, deadBytes + dead2Bytes, 0), sizes());
    delete("dead");
    tasks.release();
    assertEquals(new ModuleState.Sizes(5, 1, 1, total, dead2Bytes, deadBytes), sizes());
  }

  @Test
  void followsReferencesAgainAfterADeletion() {
    session.delete("Stub used", symbols("used"), Replacement.STUB);
    tasks.release();
    ModuleState state = session.state().orElseThrow();
    assertEquals(symbols("deep", "dead", "dead2"), state.unreachable());
    assertEquals(FunctionState.DELETED, state.stateOf(MODULE.index().symbol("used")));
    assertEquals(FunctionState.DEAD, state.stateOf(MODULE.index().symbol("deep")));
    assertEquals(FunctionState.ROOT, state.stateOf(MODULE.index().symbol("main")));
  }

  @Test
  void undoesAndRedoesByLabel() {
    delete("dead");
    tasks.release();
    delete("dead2");
    tasks.release();
    assertEquals(Optional.of("Delete dead2"), session.undoLabel());
    session.undo();
    tasks.release();
    assertEquals(symbols("dead"), deleted());
    assertEquals(Optional.of("Delete dead"), session.undoLabel());
    assertEquals(Optional.of("Delete dead2"), session.redoLabel());
    session.redo();
    tasks.release();
    assertEquals(symbols("dead", "dead2"), deleted());
    assertEquals(Optional.empty(), session.redoLabel());
  }

  @Test
  void buildsASecondStepOnTheOneUnderWay() {
    delete("dead");
    delete("dead2");
    tasks.release();
    assertEquals(symbols("dead", "dead2"), deleted());
    session.undo();
    session.undo();
    tasks.release();
    assertEquals(symbols(), deleted());
    assertEquals(Optional.of("Delete dead"), session.redoLabel());
  }

  @Test
  void forgetsStepsThatWereCancelledBeforeTheyShowed() {
    delete("dead");
    tasks.running().getFirst().cancel();
    delete("dead2");
    tasks.release();
    assertEquals(symbols("dead2"), deleted());
    assertEquals(1, session.history().done());
  }

  @Test
  void dropsAStepUnderWayWhenAnotherModuleIsOpened() {
    delete("dead");
    session.open(MODULE);
    tasks.release();
    assertEquals(symbols(), deleted());
    session.close();
    assertEquals(Optional.empty(), session.state());
    assertEquals(Optional.empty(), session.undoLabel());
  }

  @Test
  void knowsWhetherDeletionsWereExported() {
    assertFalse(session.unsavedProperty().get());
    delete("dead");
    tasks.release();
    assertTrue(session.unsavedProperty().get());
    session.exported(session.state().map(ModuleState::deletions).orElse(Deletions.NOTHING));
    assertFalse(session.unsavedProperty().get());
    delete("dead2");
    tasks.release();
    assertTrue(session.unsavedProperty().get());
    session.undo();
    tasks.release();
    assertFalse(session.unsavedProperty().get());
  }

  @Test
  void keepsDeletionsWhenAManifestRegroupsTheModule() {
    delete("dead");
    List<MergedFunction> none = List.of();
    session.regroup(MergeManifest.EMPTY, none);
    tasks.release();
    assertEquals(symbols("dead"), deleted());
    assertEquals(Optional.of("Delete dead"), session.undoLabel());
    assertEquals(List.of(), failures);
  }

  @Test
  void revertsToAnyStepAndForwardAgain() {
    delete("dead");
    tasks.release();
    delete("dead2");
    tasks.release();
    session.delete("Stub used", symbols("used"), Replacement.STUB);
    tasks.release();
    session.revertTo(1);
    tasks.release();
    assertEquals(symbols("dead"), deleted());
    assertEquals(Optional.of("Delete dead2"), session.redoLabel());
    session.revertTo(3);
    tasks.release();
    assertEquals(symbols("dead", "dead2", "used"), deleted());
    assertEquals(
        Replacement.STUB,
        session.state().orElseThrow().deletions().replacement(MODULE.index().symbol("used")));
    session.revertTo(0);
    tasks.release();
    assertEquals(symbols(), deleted());
    session.revertTo(4);
    session.revertTo(-1);
    assertTrue(tasks.running().isEmpty());
  }

  @Test
  void forgetsUndoneStepsWhenAnotherIsTaken() {
    delete("dead");
    delete("dead2");
    session.revertTo(0);
    delete("dead2");
    tasks.release();
    assertEquals(List.of("Delete dead2"), session.history().steps().stream().map(History.Step::label).toList());
    assertEquals(symbols("dead2"), deleted());
  }

  @Test
  void knowsWhatAStepTookAway() {
    delete("dead", "dead2");
    session.restore("Restore dead", symbols("dead"));
    tasks.release();
    long dead = MODULE.index().byteCount(MODULE.index().symbol("dead"));
    long dead2 = MODULE.index().byteCount(MODULE.index().symbol("dead2"));
    List<History.Step> steps = session.history().steps();
    assertEquals(List.of(2, -1), steps.stream().map(History.Step::functions).toList());
    assertEquals(List.of(dead + dead2, -dead), steps.stream().map(History.Step::bytes).toList());
  }

  @Test
  void keepsAStepInAFewWords() {
    BitSet far = new BitSet();
    far.set(200_000);
    Choices after = Choices.NONE.with(Deletions.NOTHING.with(far, Replacement.NONE));
    assertEquals(1, Change.between(Choices.NONE, after).size());
    assertEquals(after, Choices.NONE.after(List.of(Change.between(Choices.NONE, after))));
  }

  @Test
  void followsReferencesOfMarkedRoots() {
    session.delete("Stub used", symbols("used"), Replacement.STUB);
    session.markRoots("Mark deep", symbols("deep", "dead"));
    tasks.release();
    ModuleState state = session.state().orElseThrow();
    assertEquals(symbols("dead2"), state.unreachable());
    assertEquals(FunctionState.ROOT, state.stateOf(MODULE.index().symbol("deep")));
    assertTrue(state.isMarkedRoot(MODULE.index().symbol("dead")));
    session.unmarkRoots("Unmark dead", symbols("dead"));
    tasks.release();
    assertEquals(symbols("dead", "dead2"), session.state().orElseThrow().unreachable());
    session.undo();
    tasks.release();
    assertEquals(symbols("dead2"), session.state().orElseThrow().unreachable());
  }

  @Test
  void bringsBackWhatBecomesARootOrIsExcluded() {
    delete("dead", "dead2");
    session.markRoots("Mark dead", symbols("dead"));
    session.exclude("Exclude dead2", symbols("dead2"));
    tasks.release();
    assertEquals(symbols(), deleted());
    session.revertTo(1);
    tasks.release();
    assertEquals(symbols("dead", "dead2"), deleted());
  }

  @Test
  void keepsWhatAnExcludedSymbolMentionsFromDeletion() {
    session.delete("Stub main's callee", symbols("dead"), Replacement.NONE);
    session.exclude("Exclude used", symbols("used", "dead2"));
    tasks.release();
    ModuleState state = session.state().orElseThrow();
    assertEquals(symbols("dead2"), state.unreachable());
    assertEquals(symbols(), state.deletable());
    assertTrue(state.isExcluded(MODULE.index().symbol("dead2")));
    session.include("Let dead2 go", symbols("dead2"));
    tasks.release();
    assertEquals(symbols("dead2"), session.state().orElseThrow().deletable());
  }

  @Test
  void remembersAtWhichStepItWasExported() {
    delete("dead");
    tasks.release();
    session.exported(session.state().map(ModuleState::deletions).orElse(Deletions.NOTHING));
    assertEquals(1, session.history().exported());
    assertFalse(session.hasNewChoices());
    delete("dead2");
    tasks.release();
    assertEquals(1, session.history().exported());
    assertTrue(session.hasNewChoices());
    session.revertTo(0);
    delete("dead2");
    tasks.release();
    assertEquals(-1, session.history().exported());
  }
}
