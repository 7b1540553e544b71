package org.mergescope.app.view.prune;

import java.util.BitSet;
import java.util.List;
import org.mergescope.app.session.Choices;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.prune.DeleteQuestion.Dependents;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.prune.Blocker;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.reach.RootsException;

/// Finds what some symbols alone keep alive. Cost: linear in references, off the JavaFX thread.
final class DependentsFinder {
  private DependentsFinder() {}

  /// What would be unreachable, and is not, if the text of these symbols were gone. What the user excluded, and what
  /// that mentions, is not among it.
  static BitSet of(ModuleState state, BitSet symbols) throws RootsException {
    Choices choices = state.choices();
    BitSet dying = ModuleState.of(state.module(), without(choices, symbols)).deletable();
    dying = (BitSet) dying.clone();
    dying.andNot(state.unreachable());
    return dying;
  }

  /// The same, told apart by whether something that stays still mentions it.
  static Dependents of(ModuleState state, BitSet removed, BitSet replaced) throws RootsException {
    BitSet gone = (BitSet) removed.clone();
    gone.or(replaced);
    BitSet dying = of(state, gone);
    if (dying.isEmpty()) {
      return Dependents.NONE;
    }
    Deletions after = state.deletions().with(gone, Replacement.NONE);
    List<Blocker> blockers = after.blockers(state.reachability(), dying);
    BitSet mentioned = new BitSet();
    blockers.forEach(blocker -> mentioned.set(blocker.deleted()));
    dying.andNot(mentioned);
    mentioned.stream().filter(symbol -> !state.module().index().isDefinition(symbol)).forEach(mentioned::clear);
    BitSet all = (BitSet) dying.clone();
    all.or(mentioned);
    return all.isEmpty()
        ? Dependents.NONE
        : new Dependents(dying, mentioned, Texts.text("prune.dependents", size(state.module().index(), all)));
  }

  /// "41 functions, 18.2 kB".
  static String size(ModuleIndex index, BitSet symbols) {
    long bytes = symbols.stream().mapToLong(index::byteCount).sum();
    long functions = symbols.stream()
        .filter(symbol -> index.kind(symbol) == SymbolKind.FUNCTION && index.isDefinition(symbol))
        .count();
    return functions == 0
        ? Texts.text("prune.size.symbols", symbols.cardinality(), ByteSize.text(bytes))
        : Texts.text("prune.size.functions", functions, ByteSize.text(bytes));
  }

  private static Choices without(Choices choices, BitSet symbols) {
    Deletions more = choices.deletions().with(symbols, Replacement.NONE);
    return new Choices(more, choices.roots(), choices.excluded());
  }
}
