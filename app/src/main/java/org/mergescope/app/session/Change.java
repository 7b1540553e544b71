package org.mergescope.app.session;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/// What one step changed about the choices: the symbols whose choice was turned over, by kind. Taken a second time it
/// leads back, so one change serves undo and redo. Immutable; memory: a word for each 64 symbols that change.
public final class Change {
  private final Map<ChoiceKind, SparseBits> turned;

  private Change(Map<ChoiceKind, SparseBits> turned) {
    this.turned = turned;
  }

  /// What leads from one to the other.
  static Change between(Choices before, Choices after) {
    Map<ChoiceKind, SparseBits> turned = new EnumMap<>(ChoiceKind.class);
    for (ChoiceKind kind : ChoiceKind.values()) {
      BitSet difference = before.symbols(kind);
      difference.xor(after.symbols(kind));
      if (!difference.isEmpty()) {
        turned.put(kind, SparseBits.of(difference));
      }
    }
    return new Change(turned);
  }

  /// A change of the given symbols.
  public static Change of(Map<ChoiceKind, BitSet> symbols) {
    Map<ChoiceKind, SparseBits> turned = new EnumMap<>(ChoiceKind.class);
    symbols.forEach((kind, set) -> turned.put(kind, SparseBits.of(set)));
    return new Change(turned);
  }

  /// The symbols whose choice is turned over.
  public BitSet symbols(ChoiceKind kind) {
    SparseBits known = turned.get(kind);
    return known == null ? new BitSet() : known.toBitSet();
  }

  void toggle(ChoiceKind kind, BitSet symbols) {
    symbols.xor(symbols(kind));
  }

  /// Words kept, all kinds together.
  int size() {
    return turned.values().stream().mapToInt(SparseBits::size).sum();
  }
}
