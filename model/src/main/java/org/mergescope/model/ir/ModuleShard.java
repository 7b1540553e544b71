package org.mergescope.model.ir;

import java.util.Arrays;

/// What one scan over a stretch of a module found, in columns that grow: entities, symbols, references, inline assembly.
/// Names are ids of the shard's own tables, so that stretches can be scanned apart and put together afterwards.
final class ModuleShard {
  static final int NO_COMDAT = -1;
  private static final int KIND_BITS = 5;
  private static final ReferenceKind[] KINDS = ReferenceKind.values();

  final NameTable names = new NameTable();
  final NameTable comdatNames = new NameTable();

  final GrowingBytes entityKinds = new GrowingBytes();
  final GrowingLongs entityStarts = new GrowingLongs();
  final GrowingLongs entityEnds = new GrowingLongs();

  final GrowingInts symbolEntities = new GrowingInts();
  final GrowingInts symbolNames = new GrowingInts();
  final GrowingLongs symbolNameStarts = new GrowingLongs();
  final GrowingLongs symbolBodies = new GrowingLongs();
  final GrowingInts symbolFacts = new GrowingInts();
  final GrowingInts symbolComdats = new GrowingInts();

  final GrowingInts referenceEntities = new GrowingInts();
  final GrowingInts referenceNames = new GrowingInts();
  final GrowingLongs references = new GrowingLongs();

  final GrowingInts comdatEntities = new GrowingInts();
  final GrowingInts comdatEntityNames = new GrowingInts();
  final GrowingLongs asmStarts = new GrowingLongs();
  final GrowingLongs asmEnds = new GrowingLongs();
  final GrowingInts asmEntities = new GrowingInts();

  /// Adds a reference of the entity that is being read.
  void addReference(int name, ReferenceKind kind, long offset) {
    referenceEntities.add(entityKinds.size());
    referenceNames.add(name);
    references.add(packed(kind, offset));
  }

  int referenceCount() {
    return references.size();
  }

  ReferenceKind kind(int reference) {
    return unpackedKind(references.get(reference));
  }

  long offset(int reference) {
    return unpackedOffset(references.get(reference));
  }

  void setKind(int reference, ReferenceKind kind) {
    references.set(reference, packed(kind, offset(reference)));
  }

  /// Adds a text of inline assembly of the entity that is being read.
  void addAsm(long start, long end) {
    asmEntities.add(entityKinds.size());
    asmStarts.add(start);
    asmEnds.add(end);
  }

  /// Ends the entity that is being read; its number is the count of entities before.
  void addEntity(EntityKind kind, long start, long end) {
    entityKinds.add(EnumCode.of(kind));
    entityStarts.add(start);
    entityEnds.add(end);
  }

  /// For every reference the symbol whose text makes it, or -1.
  int[] owners() {
    int[] owners = new int[referenceCount()];
    int symbol = 0;
    for (int i = 0; i < owners.length; i++) {
      int entity = referenceEntities.get(i);
      while (symbol < symbolEntities.size() && symbolEntities.get(symbol) < entity) {
        symbol++;
      }
      owners[i] = symbol < symbolEntities.size() && symbolEntities.get(symbol) == entity ? symbol : -1;
    }
    return owners;
  }

  /// For every comdat the entity that defines it, or -1.
  int[] entitiesOfComdats() {
    int[] entities = new int[comdatNames.size()];
    Arrays.fill(entities, -1);
    for (int i = 0; i < comdatEntities.size(); i++) {
      entities[comdatEntityNames.get(i)] = comdatEntities.get(i);
    }
    return entities;
  }

  private static long packed(ReferenceKind kind, long offset) {
    return (offset << KIND_BITS) | EnumCode.of(kind);
  }

  static long unpackedOffset(long packed) {
    return packed >>> KIND_BITS;
  }

  static ReferenceKind unpackedKind(long packed) {
    return KINDS[(int) packed & ((1 << KIND_BITS) - 1)];
  }
}
