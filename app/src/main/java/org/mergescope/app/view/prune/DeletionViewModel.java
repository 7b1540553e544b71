package org.mergescope.app.view.prune;

import java.util.BitSet;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.prune.DeleteQuestion.Offer;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.reach.RootsException;

/// Deletes what is selected or unreachable, and asks where something that stays still mentions it.
public final class DeletionViewModel {
  /// Asks a question; answers with one of its offers, or not at all.
  @FunctionalInterface
  public interface Asker {
    /// Asks.
    void ask(DeleteQuestion question, Consumer<Offer> answer);
  }

  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Asker asker;
  private final Consumer<String> say;
  private final Consumer<Exception> onError;

  /// Deletions of the session's module.
  ///
  /// @param say tells the user why nothing was deleted
  public DeletionViewModel(
      ModuleSession session,
      Selection selection,
      TaskRunner tasks,
      Asker asker,
      Consumer<String> say,
      Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.asker = asker;
    this.say = say;
    this.onError = onError;
  }

  /// "Delete 48 dead and 12 more": functions with bodies, and the other symbols that go with them.
  public StringBinding unreachableLabel() {
    return Bindings.createStringBinding(
        () -> session.state()
            .map(now -> now.deletable().isEmpty()
                ? Texts.text("prune.unreachable.nothing")
                : unreachableLabel(now.bodies(now.deletable()), now.deletable().cardinality()))
            .orElseGet(() -> Texts.text("prune.unreachable")),
        session.stateProperty());
  }

  /// Why nothing unreachable may go, where nothing may.
  public StringBinding unreachableReason() {
    return Bindings.createStringBinding(
        () -> Texts.text(session.state()
            .map(now -> now.module().isPartial() ? "prune.partial"
                : now.unreachable().isEmpty() ? "prune.unreachable.none" : "prune.unreachable.kept")
            .orElse("prune.unreachable.nomodule")),
        session.stateProperty());
  }

  /// Whether something unreachable may go.
  public BooleanBinding hasUnreachable() {
    return Bindings.createBooleanBinding(() -> !isPartial() && deletableCount() > 0, session.stateProperty());
  }

  /// Whether something is selected that is not deleted yet.
  public BooleanBinding hasSelection() {
    return Bindings.createBooleanBinding(
        () -> session.state().filter(now -> !isDeleted(now)).isPresent()
            && !isPartial()
            && !selection.symbolsProperty().get().isEmpty(),
        session.stateProperty(),
        selection.symbolsProperty());
  }

  /// Why nothing that is selected may be deleted, where nothing may.
  public StringBinding selectionReason() {
    return Bindings.createStringBinding(
        () -> Texts.text(isPartial() ? "prune.partial"
            : selection.symbolsProperty().get().isEmpty() || session.state().filter(this::isDeleted).isEmpty()
                ? "prune.delete.why"
                : "prune.delete.already"),
        session.stateProperty(),
        selection.symbolsProperty());
  }

  private boolean isDeleted(ModuleState state) {
    BitSet left = (BitSet) selection.symbolsProperty().get().clone();
    left.andNot(state.deletions().symbols());
    return left.isEmpty();
  }

  /// Deletes everything that no root reaches, declarations included, but not what is excluded and what that needs.
  public void deleteUnreachable() {
    session.state().ifPresent(now -> delete(now.deletable()));
  }

  /// Deletes what is selected.
  public void deleteSelected() {
    delete(selection.symbolsProperty().get());
  }

  /// Deletes what is selected with everything that it alone keeps alive.
  public void deleteSelectedWithDependents() {
    decide((now, symbols) -> DeletePlanner.decideWithDependents(now, symbols), selection.symbolsProperty().get());
  }

  /// Deletes symbols.
  public void delete(BitSet symbols) {
    decide((now, wanted) -> DeletePlanner.decide(now, wanted), symbols);
  }

  /// What stands after the error may need what looks dead.
  private boolean isPartial() {
    return session.state().filter(now -> now.module().isPartial()).isPresent();
  }

  private void decide(Decider decider, BitSet symbols) {
    session.state().filter(now -> !now.module().isPartial()).ifPresent(now -> tasks.run(
        "deletion",
        Texts.text("prune.deciding"),
        (progress, cancelled) -> decider.decide(now, symbols),
        decision -> follow(now, decision),
        onError));
  }

  @FunctionalInterface
  private interface Decider {
    DeleteDecision decide(ModuleState now, BitSet symbols) throws RootsException;
  }

  private void follow(ModuleState asked, DeleteDecision decision) {
    switch (decision) {
      case DeleteDecision.Nothing(String sentence) -> say.accept(sentence);
      case DeleteDecision.AtOnce(String label, BitSet symbols) -> session.delete(label, symbols, Replacement.NONE);
      case DeleteDecision.Ask(DeleteQuestion question) ->
        asker.ask(question, offer -> accept(asked, question, offer));
    }
  }

  /// An answer counts only for the state it was asked about.
  private void accept(ModuleState asked, DeleteQuestion question, Offer offer) {
    if (offer.possible() && session.state().filter(asked::equals).isPresent()) {
      session.delete(question.label(), offer.removed(), offer.replaced(), offer.choice().replacement());
    }
  }

  private static String unreachableLabel(int functions, int symbols) {
    return DeletePlanner.unreachableLabel(functions, symbols);
  }

  private int deletableCount() {
    return session.state().map(now -> now.deletable().cardinality()).orElse(0);
  }
}
