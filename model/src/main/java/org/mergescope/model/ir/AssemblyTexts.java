package org.mergescope.model.ir;

/// The texts of assembly in a module, with their quotes, in the order of the file.
final class AssemblyTexts {
  final int[] entities;
  final long[] starts;
  final long[] ends;

  AssemblyTexts(int[] entities, long[] starts, long[] ends) {
    this.entities = entities;
    this.starts = starts;
    this.ends = ends;
  }
}
