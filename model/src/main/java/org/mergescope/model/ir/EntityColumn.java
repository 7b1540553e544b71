package org.mergescope.model.ir;

/// Entities under construction: start, kind and length of each in one long.
final class EntityColumn {
  /// The length of what is longer than the bits for it.
  static final int LONG = (1 << 20) - 1;
  private static final int LENGTH_BITS = 20;
  private static final int KIND_BITS = 4;
  private static final int START_SHIFT = LENGTH_BITS + KIND_BITS;

  final LongColumn packed = new LongColumn();
  final IntColumn longEntities = new IntColumn();
  final LongColumn longEnds = new LongColumn();
  /// What is neither a symbol nor a metadata node: little among millions of these.
  final IntColumn others = new IntColumn();

  void add(EntityKind kind, long start, long end) {
    if (kind != EntityKind.SYMBOL && kind != EntityKind.METADATA_NODE) {
      others.add(packed.size());
    }
    long length = end - start;
    if (length >= LONG) {
      longEntities.add(packed.size());
      longEnds.add(end);
      length = LONG;
    }
    packed.add((start << START_SHIFT) | ((long) EnumCode.of(kind) << LENGTH_BITS) | length);
  }

  int size() {
    return packed.size();
  }

  static long start(long packed) {
    return packed >>> START_SHIFT;
  }

  static int kind(long packed) {
    return (int) (packed >>> LENGTH_BITS) & ((1 << KIND_BITS) - 1);
  }

  static int length(long packed) {
    return (int) packed & LONG;
  }
}
