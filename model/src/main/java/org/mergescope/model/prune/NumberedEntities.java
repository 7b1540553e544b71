package org.mergescope.model.prune;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;

/// The entities of one kind by the number that names them: `!7 = …`, `attributes #7 = …`.
final class NumberedEntities {
  /// Number, then entity, 32 bits each, ascending.
  private final long[] keys;

  private NumberedEntities(long[] keys) {
    this.keys = keys;
  }

  /// Those whose number stands right behind the mark. Cost: linear in entities, sorted where they are not in order.
  static NumberedEntities of(ModuleIndex module, EntityKind kind, byte mark) {
    MemorySegment bytes = module.text().bytes();
    LongStream.Builder keys = LongStream.builder();
    module.entities(kind).forEach(entity -> {
      long number = MentionReader.numberBehind(bytes, module.entityStart(entity), module.entityEnd(entity), mark);
      if (number >= 0) {
        keys.add(number << 32 | entity);
      }
    });
    return new NumberedEntities(keys.build().sorted().toArray());
  }

  /// Gives all entities.
  void forEach(IntConsumer entity) {
    for (long key : keys) {
      entity.accept((int) key);
    }
  }

  /// Gives every entity of this number. Cost: constant where they are numbered without gaps, else logarithmic.
  void forEach(long number, IntConsumer entity) {
    int at = number < keys.length && keys[(int) number] >>> 32 == number ? (int) number : first(number);
    while (at > 0 && keys[at - 1] >>> 32 == number) {
      at--;
    }
    for (; at < keys.length && keys[at] >>> 32 == number; at++) {
      entity.accept((int) keys[at]);
    }
  }

  private int first(long number) {
    int found = Arrays.binarySearch(keys, number << 32);
    return found < 0 ? -found - 1 : found;
  }
}
