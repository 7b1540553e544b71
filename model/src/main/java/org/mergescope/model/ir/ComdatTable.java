package org.mergescope.model.ir;

/// The comdats of a module in order of first mention.
final class ComdatTable {
  static final int NONE = -1;

  final NameTable names;
  /// The entities that define them, or -1.
  final int[] entities;

  ComdatTable(NameTable names, int[] entities) {
    this.names = names;
    this.entities = entities;
  }
}
