package org.mergescope.model.ir;

/// The mentions of symbols: first those of symbols, by symbol and place, then those of other entities.
final class References {
  /// Where a symbol's mentions start, and one entry more.
  final int[] first;
  /// The symbol mentioned.
  final int[] targets;
  /// Kind and offset, see [ModuleShard].
  final long[] packed;
  /// The entities of the mentions that no symbol makes.
  final int[] looseEntities;

  References(int[] first, int[] targets, long[] packed, int[] looseEntities) {
    this.first = first;
    this.targets = targets;
    this.packed = packed;
    this.looseEntities = looseEntities;
  }

  int symbolReferences() {
    return first[first.length - 1];
  }
}
