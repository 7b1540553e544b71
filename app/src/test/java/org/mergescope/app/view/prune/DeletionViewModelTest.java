package org.mergescope.app.view.prune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.prune.DeleteQuestion.Mention;
import org.mergescope.app.view.prune.DeleteQuestion.Offer;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DeletionViewModelTest {
  private static final String MODULE =
      """
      define i32 @main() {
        call void @run()
        ret i32 0
      }

      define internal void @run() {
        call void @puts()
        ret void
      }

      define internal void @old() {
        call void @older()
        call void @never()
        ret void
      }

      define internal void @older() {
        ret void
      }

      define internal void @alone() {
        ret void
      }

      declare void @puts()

      declare void @never()
      """;

  private final Selection selection = new Selection();
  private final List<DeleteQuestion> asked = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private Optional<DeleteChoice> answer = Optional.empty();
  private ModuleSession session;
  private DeletionViewModel deletion;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
    deletion = new DeletionViewModel(
        session,
        selection,
        new DirectTaskRunner(),
        (question, reply) -> {
          asked.add(question);
          question.offers().stream()
              .filter(offer -> answer.filter(offer.choice()::equals).isPresent())
              .forEach(reply);
        },
        said::add,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  private void delete(String... names) {
    selection.select(SmallModules.symbols(session, names));
    deletion.deleteSelected();
  }

  private Deletions deletions() {
    return session.state().orElseThrow().deletions();
  }

  private List<String> deleted() {
    return SmallModules.names(session, deletions().symbols());
  }

  private Offer offer(DeleteChoice choice) {
    return asked.getFirst().offers().stream().filter(offer -> offer.choice() == choice).findFirst().orElseThrow();
  }

  @Test
  void deletesEverythingUnreachableAtOnceDeclarationsIncluded() {
    assertEquals("Delete 3 dead and 1 more", deletion.unreachableLabel().get());
    deletion.deleteUnreachable();
    assertEquals(List.of("old", "older", "alone", "never"), deleted());
    assertEquals(Optional.of("Delete 3 dead and 1 more"), session.undoLabel());
    assertEquals(List.of(), asked);
    assertFalse(deletion.hasUnreachable().get());
    assertEquals("Nothing dead to delete", deletion.unreachableLabel().get());
    assertEquals("The roots reach everything that is left", deletion.unreachableReason().get());
  }

  @Test
  void deletesWhatNothingMentionsAtOnce() {
    delete("alone");
    assertEquals(List.of("alone"), deleted());
    assertEquals(Optional.of("Delete alone"), session.undoLabel());
  }

  @Test
  void asksBeforeALiveFunctionIsDeleted() {
    delete("run", "alone");
    DeleteQuestion question = asked.getFirst();
    assertEquals("Delete 2 symbols?", question.title());
    assertEquals("1 symbol that stays still mentions it:", question.sentence());
    assertEquals(
        List.of(new Mention(SmallModules.symbol(session, "main"), "main", "calls", "run", "2:13", false)),
        question.blockers());
    assertEquals(
        List.of(DeleteChoice.STUB, DeleteChoice.DECLARATION, DeleteChoice.WITH_REFERRERS),
        question.offers().stream().map(Offer::choice).toList());
    assertEquals(List.of(), deleted());
  }

  @Test
  void leavesAStubOnlyWhereSomethingIsStillMentioned() {
    answer = Optional.of(DeleteChoice.STUB);
    delete("run", "alone");
    assertEquals(List.of("run", "alone"), deleted());
    assertEquals(Replacement.STUB, deletions().replacement(SmallModules.symbol(session, "run")));
    assertEquals(Replacement.NONE, deletions().replacement(SmallModules.symbol(session, "alone")));
    session.undo();
    assertEquals(List.of(), deleted());
  }

  @Test
  void leavesADeclarationOnRequest() {
    answer = Optional.of(DeleteChoice.DECLARATION);
    delete("run");
    assertEquals(Replacement.DECLARATION, deletions().replacement(SmallModules.symbol(session, "run")));
  }

  @Test
  void takesNoRootAlong() {
    answer = Optional.of(DeleteChoice.WITH_REFERRERS);
    delete("run");
    assertFalse(offer(DeleteChoice.WITH_REFERRERS).possible());
    assertEquals("Not possible: it would take the root main.", offer(DeleteChoice.WITH_REFERRERS).explanation());
    assertEquals(List.of(), deleted());
  }

  @Test
  void proposesToTakeDeadReferrersAlong() {
    answer = Optional.of(DeleteChoice.WITH_REFERRERS);
    delete("older");
    assertEquals(DeleteChoice.WITH_REFERRERS, asked.getFirst().offers().getFirst().choice());
    assertTrue(asked.getFirst().blockers().getFirst().unreachable());
    assertEquals("2 symbols go, 2 functions among them.", offer(DeleteChoice.WITH_REFERRERS).explanation());
    assertEquals(List.of("old", "older"), deleted());
  }

  @Test
  void hasNoBodyToReplaceInADeclaration() {
    delete("puts");
    assertFalse(offer(DeleteChoice.STUB).possible());
    assertFalse(offer(DeleteChoice.DECLARATION).possible());
  }

  @Test
  void neverDeletesARoot() {
    delete("main");
    assertEquals(List.of("main is a root: it stays, because reachability starts there."), said);
    assertEquals(List.of(), deleted());
  }

  @Test
  void saysThatEverythingIsDeletedAlready() {
    delete("alone");
    delete("alone");
    assertEquals(List.of("Everything selected is deleted already."), said);
    assertEquals(1, session.history().done());
  }

  @Test
  void takesAlongWhatOnlyTheSelectedKeepsAlive() {
    answer = Optional.of(DeleteChoice.STUB);
    selection.select(SmallModules.symbols(session, "run"));
    deletion.deleteSelectedWithDependents();
    assertEquals("Delete run with 1 symbol it alone kept", asked.getFirst().label());
    assertEquals(List.of("run", "puts"), deleted());
    assertEquals(Replacement.STUB, deletions().replacement(SmallModules.symbol(session, "run")));
    assertEquals(Replacement.NONE, deletions().replacement(SmallModules.symbol(session, "puts")));
    session.undo();
    assertEquals(List.of(), deleted());
  }

  @Test
  void offersToTakeAlongWhatWouldThenBeUnreachable() {
    delete("run");
    Offer stub = offer(DeleteChoice.STUB);
    assertEquals("Also delete what would then be unreachable: 1 symbol, 20 B", stub.dependents().sentence());
    assertEquals(List.of("puts"), SmallModules.names(session, stub.withDependents().removed()));
    assertEquals(List.of("run"), SmallModules.names(session, stub.withDependents().replaced()));
  }

  @Test
  void leavesAStubOfWhatDeadCodeStillMentions() throws Exception {
    session.open(SmallModules.open(IrText.of("small.ll", """
        define i32 @main() {
          call void @run()
          ret i32 0
        }
        define internal void @run() {
          call void @shared()
          ret void
        }
        define internal void @shared() {
          ret void
        }
        define internal void @dead() {
          call void @shared()
          ret void
        }
        """)));
    delete("run");
    DeleteQuestion.Dependents dependents = offer(DeleteChoice.STUB).dependents();
    assertEquals(List.of("shared"), SmallModules.names(session, dependents.replaced()));
    assertEquals(List.of(), SmallModules.names(session, dependents.removed()));
  }

  @Test
  void leavesAloneWhatIsExcludedAndWhatThatNeeds() {
    session.exclude("Exclude old", SmallModules.symbols(session, "old"));
    assertEquals("Delete 1 dead", deletion.unreachableLabel().get());
    deletion.deleteUnreachable();
    assertEquals(List.of("alone"), deleted());
    delete("old");
    assertEquals(
        List.of("old is excluded from deletion: it stays until you let it be deleted again."), said);
    assertEquals(List.of("alone"), deleted());
  }
}
