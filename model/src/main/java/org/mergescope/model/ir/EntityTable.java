package org.mergescope.model.ir;

/// The top-level entities of a module in the order of the file.
final class EntityTable {
  private static final EntityKind[] KINDS = EntityKind.values();

  private final byte[] kinds;
  final long[] starts;
  final long[] ends;

  EntityTable(byte[] kinds, long[] starts, long[] ends) {
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
  }

  int count() {
    return kinds.length;
  }

  EntityKind kind(int entity) {
    return KINDS[kinds[entity]];
  }
}
