package org.mergescope.model.ir;

/// All that an index says, as text to compare.
final class IndexPicture {
  private IndexPicture() {}

  static String of(ModuleIndex module) {
    StringBuilder picture = new StringBuilder();
    for (int entity = 0; entity < module.entityCount(); entity++) {
      picture.append("%d %s %d-%d%n".formatted(
          entity, module.entityKind(entity), module.entityStart(entity), module.entityEnd(entity)));
    }
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      picture.append("%d @%s %s %s %s entity %d name %d body %d comdat %d references from %d%n".formatted(
          symbol, module.name(symbol), module.isUnnamed(symbol), module.kind(symbol), module.linkage(symbol),
          module.entity(symbol), module.nameStart(symbol), module.bodyStart(symbol), module.comdat(symbol),
          module.firstReference(symbol)));
    }
    for (int comdat = 0; comdat < module.comdatCount(); comdat++) {
      picture.append("$%s %d%n".formatted(module.comdatName(comdat), module.comdatEntity(comdat)));
    }
    for (int reference = 0; reference < module.referenceCount(); reference++) {
      picture.append("%d %s @%d in %d%n".formatted(
          module.referenceTarget(reference), module.referenceKind(reference), module.referenceOffset(reference),
          module.referenceEntity(reference)));
    }
    for (int asm = 0; asm < module.asmCount(); asm++) {
      picture.append("asm %d %d-%d%n".formatted(module.asmEntity(asm), module.asmStart(asm), module.asmEnd(asm)));
    }
    return picture.toString();
  }
}
