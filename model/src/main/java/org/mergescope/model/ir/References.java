package org.mergescope.model.ir;

/// The mentions of symbols: first those of symbols, by symbol and place, then those of other entities.
final class References {
  private static final int KIND_BITS = 6;
  private static final ReferenceKind[] KINDS = ReferenceKind.values();

  /// Where a symbol's mentions start, and one entry more.
  final int[] first;
  /// The symbol mentioned.
  final int[] targets;
  /// Kind and offset.
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

  static long packed(ReferenceKind kind, long offset) {
    return (offset << KIND_BITS) | EnumCode.of(kind);
  }

  static long offset(long packed) {
    return packed >>> KIND_BITS;
  }

  static ReferenceKind kind(long packed) {
    return KINDS[(int) packed & ((1 << KIND_BITS) - 1)];
  }
}
