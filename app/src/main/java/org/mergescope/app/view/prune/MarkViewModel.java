package org.mergescope.app.view.prune;

import java.util.BitSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.view.Texts;

/// Makes what is selected roots, or keeps it from deletion, and takes that back.
public final class MarkViewModel {
  private final ModuleSession session;
  private final Selection selection;
  private final Consumer<String> say;

  /// Marks for the session's module.
  ///
  /// @param say tells the user why nothing was marked
  public MarkViewModel(ModuleSession session, Selection selection, Consumer<String> say) {
    this.session = session;
    this.selection = selection;
    this.say = say;
  }

  /// "Mark as root", or the way back where all that is selected was marked.
  public StringBinding rootLabel() {
    return Bindings.createStringBinding(
        () -> Texts.text(all(ModuleState::isMarkedRoot) ? "prune.unroot" : "prune.root"),
        session.stateProperty(),
        selection.symbolsProperty());
  }

  /// "Exclude from deletion", or the way back.
  public StringBinding excludeLabel() {
    return Bindings.createStringBinding(
        () -> Texts.text(all(ModuleState::isExcluded) ? "prune.include" : "prune.exclude"),
        session.stateProperty(),
        selection.symbolsProperty());
  }

  /// Whether something is selected.
  public BooleanBinding hasSelection() {
    return Bindings.createBooleanBinding(
        () -> !selected().isEmpty(), session.stateProperty(), selection.symbolsProperty());
  }

  /// Makes what is selected roots; where all of it was made so, takes that back.
  public void toggleRoot() {
    session.state().ifPresent(now -> {
      BitSet symbols = selected();
      if (all(ModuleState::isMarkedRoot)) {
        session.unmarkRoots(label(now, "prune.label.unroot", symbols), symbols);
        return;
      }
      BitSet wanted = (BitSet) symbols.clone();
      symbols.stream()
          .filter(symbol -> !now.module().index().isDefinition(symbol) || now.reachability().isRoot(symbol))
          .forEach(wanted::clear);
      if (wanted.isEmpty()) {
        boolean roots = symbols.stream().anyMatch(now.reachability()::isRoot);
        say.accept(Texts.text(roots ? "prune.root.already" : "prune.root.declared", symbols.cardinality()));
      } else {
        session.markRoots(label(now, "prune.label.root", wanted), wanted);
      }
    });
  }

  /// Keeps what is selected from deletion; where all of it is kept, takes that back.
  public void toggleExcluded() {
    session.state().ifPresent(now -> {
      BitSet symbols = selected();
      if (all(ModuleState::isExcluded)) {
        session.include(label(now, "prune.label.include", symbols), symbols);
      } else {
        session.exclude(label(now, "prune.label.exclude", symbols), symbols);
      }
    });
  }

  private boolean all(BiPredicate<ModuleState, Integer> has) {
    BitSet symbols = selected();
    return !symbols.isEmpty()
        && session.state().filter(now -> symbols.stream().allMatch(symbol -> has.test(now, symbol))).isPresent();
  }

  private BitSet selected() {
    int count = session.state().map(now -> now.module().index().symbolCount()).orElse(0);
    return selection.symbolsProperty().get().get(0, count);
  }

  private static String label(ModuleState now, String key, BitSet symbols) {
    int count = symbols.cardinality();
    return Texts.text(
        key,
        count == 1 ? now.module().displayName(symbols.nextSetBit(0)) : Texts.text("prune.label.symbols", count));
  }
}
