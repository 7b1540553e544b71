package org.mergescope.model.fuzz;

import java.util.Objects;
import java.util.Optional;
import org.mergescope.model.ir.ModuleIndex;

/// Whether two indexes say the same.
final class SameIndex {
  private final ModuleIndex one;
  private final ModuleIndex other;
  private final long shift;

  private SameIndex(ModuleIndex one, ModuleIndex other, long shift) {
    this.one = one;
    this.other = other;
    this.shift = shift;
  }

  /// The first difference, if any.
  ///
  /// @param shift how far everything of the other stands behind
  static Optional<String> difference(ModuleIndex one, ModuleIndex other, long shift) {
    return new SameIndex(one, other, shift).first();
  }

  private Optional<String> first() {
    if (one.symbolCount() != other.symbolCount() || one.entityCount() != other.entityCount()
        || one.referenceCount() != other.referenceCount() || one.asmCount() != other.asmCount()
        || one.comdatCount() != other.comdatCount()) {
      return Optional.of("counts " + counts(one) + " and " + counts(other));
    }
    for (int i = 0; i < one.entityCount(); i++) {
      if (one.entityKind(i) != other.entityKind(i) || moved(one.entityStart(i), other.entityStart(i))
          || moved(one.entityEnd(i), other.entityEnd(i))) {
        return Optional.of("entity " + i + " at " + one.entityStart(i));
      }
    }
    for (int i = 0; i < one.symbolCount(); i++) {
      if (!facts(one, i).equals(facts(other, i)) || moved(one.nameStart(i), other.nameStart(i))
          || (one.bodyStart(i) >= 0 && moved(one.bodyStart(i), other.bodyStart(i)))) {
        return Optional.of(facts(one, i) + " and " + facts(other, i) + " at " + one.nameStart(i));
      }
    }
    for (int i = 0; i < one.referenceCount(); i++) {
      if (one.referenceTarget(i) != other.referenceTarget(i) || one.referenceKind(i) != other.referenceKind(i)
          || moved(one.referenceOffset(i), other.referenceOffset(i))
          || one.referenceEntity(i) != other.referenceEntity(i)) {
        return Optional.of("mention " + i + " at " + one.referenceOffset(i) + ": " + one.referenceKind(i) + " "
            + one.name(one.referenceTarget(i)) + " and " + other.referenceKind(i) + " "
            + other.name(other.referenceTarget(i)));
      }
    }
    for (int i = 0; i < one.asmCount(); i++) {
      if (moved(one.asmStart(i), other.asmStart(i)) || moved(one.asmEnd(i), other.asmEnd(i))) {
        return Optional.of("assembly at " + one.asmStart(i));
      }
    }
    return comdats();
  }

  private Optional<String> comdats() {
    for (int i = 0; i < one.comdatCount(); i++) {
      if (!one.comdatName(i).equals(other.comdatName(i)) || one.comdatEntity(i) != other.comdatEntity(i)) {
        return Optional.of("comdat " + one.comdatName(i) + " and " + other.comdatName(i));
      }
    }
    return Optional.empty();
  }

  private boolean moved(long offset, long to) {
    return offset + shift != to;
  }

  private static String counts(ModuleIndex index) {
    return index.symbolCount() + "/" + index.entityCount() + "/" + index.referenceCount() + "/" + index.asmCount()
        + "/" + index.comdatCount();
  }

  private static String facts(ModuleIndex index, int symbol) {
    return Objects.toString(index.kind(symbol)) + " " + index.linkage(symbol) + " " + index.name(symbol) + " "
        + index.isUnnamed(symbol) + index.isDefinition(symbol) + index.isDllExport(symbol)
        + index.isExternallyInitialized(symbol) + index.hasSection(symbol) + index.isKernel(symbol) + " "
        + index.comdat(symbol) + " " + index.firstReference(symbol) + " " + index.entity(symbol);
  }
}
