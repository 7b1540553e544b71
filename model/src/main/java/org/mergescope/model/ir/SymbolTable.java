package org.mergescope.model.ir;

/// The symbols of a module in the order of the file; the name of each has its number in the table of names.
final class SymbolTable {
  final NameTable names;
  final int[] entities;
  final long[] nameStarts;
  /// Offsets of the `{` of bodies, -1 where there is none.
  final long[] bodies;
  /// See [HeaderFacts].
  final int[] facts;
  final int[] comdats;

  SymbolTable(NameTable names, int[] entities, long[] nameStarts, long[] bodies, int[] facts, int[] comdats) {
    this.names = names;
    this.entities = entities;
    this.nameStarts = nameStarts;
    this.bodies = bodies;
    this.facts = facts;
    this.comdats = comdats;
  }
}
