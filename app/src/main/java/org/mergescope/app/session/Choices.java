package org.mergescope.app.session;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;

/// What the user chose so far; immutable, its sets are never changed in place.
///
/// @param roots what the user takes for roots besides those of the module
/// @param excluded what stays when everything unreachable is deleted
public record Choices(Deletions deletions, BitSet roots, BitSet excluded) {
  /// Nothing chosen.
  public static final Choices NONE = new Choices(Deletions.NOTHING, new BitSet(), new BitSet());

  /// Whether there are deletions that the choices last exported did not have.
  boolean isUnsavedAfter(Choices exported) {
    return !deletions.equals(exported.deletions) && deletions.count() > 0;
  }

  /// The same with other deletions.
  Choices with(Deletions others) {
    return new Choices(others, roots, excluded);
  }

  /// The same with more roots, which are deleted no longer.
  Choices withRoots(BitSet symbols) {
    return new Choices(deletions.without(symbols), union(roots, symbols), excluded);
  }

  /// The same where these are no roots by the user's choice.
  Choices withoutRoots(BitSet symbols) {
    return new Choices(deletions, minus(roots, symbols), excluded);
  }

  /// The same with more symbols that stay, which are deleted no longer.
  Choices withExcluded(BitSet symbols) {
    return new Choices(deletions.without(symbols), roots, union(excluded, symbols));
  }

  /// The same where these may be deleted again.
  Choices withoutExcluded(BitSet symbols) {
    return new Choices(deletions, roots, minus(excluded, symbols));
  }

  /// The choices of two: where they differ about a deletion, the others count.
  Choices with(Choices others) {
    Deletions both = deletions;
    for (Replacement replacement : Replacement.values()) {
      both = both.with(others.deletions.symbols(replacement), replacement);
    }
    return new Choices(both, union(roots, others.roots), union(excluded, others.excluded));
  }

  /// The symbols of which this was chosen; a copy.
  public BitSet symbols(ChoiceKind kind) {
    return switch (kind) {
      case REMOVED -> deletions.symbols(Replacement.NONE);
      case STUBBED -> deletions.symbols(Replacement.STUB);
      case DECLARED -> deletions.symbols(Replacement.DECLARATION);
      case ROOT -> (BitSet) roots.clone();
      case EXCLUDED -> (BitSet) excluded.clone();
    };
  }

  /// These choices after changes; each taken twice is none.
  Choices after(List<Change> changes) {
    return changed((kind, symbols) -> changes.forEach(change -> change.toggle(kind, symbols)));
  }

  /// These choices after something was done to the symbols of each kind.
  public Choices changed(BiConsumer<ChoiceKind, BitSet> change) {
    Map<ChoiceKind, BitSet> sets = new EnumMap<>(ChoiceKind.class);
    for (ChoiceKind kind : ChoiceKind.values()) {
      BitSet symbols = symbols(kind);
      change.accept(kind, symbols);
      sets.put(kind, symbols);
    }
    Deletions changed = Deletions.NOTHING
        .with(set(sets, ChoiceKind.REMOVED), Replacement.NONE)
        .with(set(sets, ChoiceKind.STUBBED), Replacement.STUB)
        .with(set(sets, ChoiceKind.DECLARED), Replacement.DECLARATION);
    return new Choices(changed, set(sets, ChoiceKind.ROOT), set(sets, ChoiceKind.EXCLUDED));
  }

  private static BitSet set(Map<ChoiceKind, BitSet> sets, ChoiceKind kind) {
    return sets.getOrDefault(kind, new BitSet());
  }

  private static BitSet union(BitSet some, BitSet others) {
    BitSet all = (BitSet) some.clone();
    all.or(others);
    return all;
  }

  private static BitSet minus(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }
}
