package org.mergescope.model.ir;

/// What one stretch of a module's text holds, with names numbered for the stretch alone: stretches are read side by side
/// and put together by [ModuleAssembly].
final class ModuleShard {
  final NameTable names = new NameTable();
  final NameTable comdatNames = new NameTable();

  final EntityColumn entities = new EntityColumn();

  final IntColumn symbolEntities = new IntColumn();
  final IntColumn symbolNames = new IntColumn();
  final LongColumn symbolNameStarts = new LongColumn();
  final LongColumn symbolBodies = new LongColumn();
  final IntColumn symbolFacts = new IntColumn();
  final IntColumn symbolComdats = new IntColumn();

  /// The entities that mention symbols, and for each its first mention.
  final IntColumn referringEntities = new IntColumn();
  final IntColumn firstReferences = new IntColumn();
  final IntColumn referenceNames = new IntColumn();
  final LongColumn references = new LongColumn();

  final IntColumn comdatEntities = new IntColumn();
  final IntColumn comdatEntityNames = new IntColumn();
  final LongColumn asmStarts = new LongColumn();
  final LongColumn asmEnds = new LongColumn();
  final IntColumn asmEntities = new IntColumn();

  private int referring = -1;

  /// Adds a reference of the entity that is being read.
  void addReference(int name, ReferenceKind kind, long offset) {
    if (referring != entities.size()) {
      referring = entities.size();
      referringEntities.add(referring);
      firstReferences.add(references.size());
    }
    referenceNames.add(name);
    references.add(References.packed(kind, offset));
  }

  int referenceCount() {
    return references.size();
  }

  ReferenceKind kind(int reference) {
    return References.kind(references.get(reference));
  }

  long offset(int reference) {
    return References.offset(references.get(reference));
  }

  void setKind(int reference, ReferenceKind kind) {
    references.set(reference, References.packed(kind, offset(reference)));
  }

  /// Adds a text of inline assembly of the entity that is being read.
  void addAsm(long start, long end) {
    asmEntities.add(entities.size());
    asmStarts.add(start);
    asmEnds.add(end);
  }

  /// Ends the entity that is being read; its number is the count of entities before.
  void addEntity(EntityKind kind, long start, long end) {
    entities.add(kind, start, end);
  }
}
