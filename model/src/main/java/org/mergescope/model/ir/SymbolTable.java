package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.stream.IntStream;

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
  /// Entities that add to an array of an earlier one, in order, and the symbols of these arrays.
  private final int[] addingEntities;
  private final int[] addingSymbols;

  SymbolTable(NameTable names, int[] entities, long[] nameStarts, long[] bodies, int[] facts, int[] comdats) {
    this(names, entities, nameStarts, bodies, facts, comdats, new int[0], new int[0]);
  }

  SymbolTable(
      NameTable names,
      int[] entities,
      long[] nameStarts,
      long[] bodies,
      int[] facts,
      int[] comdats,
      int[] addingEntities,
      int[] addingSymbols) {
    this.names = names;
    this.entities = entities;
    this.nameStarts = nameStarts;
    this.bodies = bodies;
    this.facts = facts;
    this.comdats = comdats;
    this.addingEntities = addingEntities;
    this.addingSymbols = addingSymbols;
  }

  int[] allEntities(int symbol) {
    IntStream others =
        IntStream.range(0, addingSymbols.length).filter(i -> addingSymbols[i] == symbol).map(i -> addingEntities[i]);
    return IntStream.concat(IntStream.of(entities[symbol]), others).toArray();
  }

  /// The symbol of an entity, or -1.
  int ofEntity(int entity) {
    int symbol = Arrays.binarySearch(entities, entity);
    if (symbol >= 0) {
      return symbol;
    }
    int adding = Arrays.binarySearch(addingEntities, entity);
    return adding < 0 ? -1 : addingSymbols[adding];
  }
}
