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
            .map(now -> Texts.text("prune.label.unreachable", now.sizes().deadFunctions(), now.otherUnreachable()))
            .orElseGet(() -> Texts.text("prune.label.unreachable", 0, 0)),
        session.stateProperty());
  }

  /// Whether something is unreachable.
  public BooleanBinding hasUnreachable() {
    return Bindings.createBooleanBinding(() -> unreachableCount() > 0, session.stateProperty());
  }

  /// Whether something is selected.
  public BooleanBinding hasSelection() {
    return Bindings.createBooleanBinding(
        () -> session.state().isPresent() && !selection.symbolsProperty().get().isEmpty(),
        session.stateProperty(),
        selection.symbolsProperty());
  }

  /// Deletes everything that no root reaches, declarations included.
  public void deleteUnreachable() {
    session.state().ifPresent(now -> delete(now.unreachable()));
  }

  /// Deletes what is selected.
  public void deleteSelected() {
    delete(selection.symbolsProperty().get());
  }

  /// Deletes symbols.
  public void delete(BitSet symbols) {
    session.state().ifPresent(now -> tasks.run(
        "deletion",
        Texts.text("prune.deciding"),
        (progress, cancelled) -> DeletePlanner.decide(now, symbols),
        decision -> follow(now, decision),
        onError));
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

  private int unreachableCount() {
    return session.state().map(now -> now.unreachable().cardinality()).orElse(0);
  }
}
