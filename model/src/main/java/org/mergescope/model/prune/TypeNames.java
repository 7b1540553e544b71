package org.mergescope.model.prune;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;

/// The entities `%T = type …` by name; quoted, escaped and bare spellings are the same name.
final class TypeNames {
  private static final int MASK = 0xFFFF;

  /// By decoded name, a char a byte.
  private final Map<String, Integer> entities = new HashMap<>();
  /// What most names in bodies do not have, which are those of values: a hash of some type's name.
  private final BitSet hashes = new BitSet(MASK + 1);

  private TypeNames() {}

  static TypeNames of(ModuleIndex module) {
    TypeNames types = new TypeNames();
    MemorySegment bytes = module.text().bytes();
    module.entities(EntityKind.TYPE).forEach(entity -> {
      long start = module.entityStart(entity);
      String name = decoded(bytes, start, MentionReader.nameEnd(bytes, start, module.entityEnd(entity)));
      types.entities.put(name, entity);
      types.hashes.set(name.hashCode() & MASK);
    });
    return types;
  }

  /// Gives all entities.
  void forEach(IntConsumer entity) {
    entities.values().forEach(entity::accept);
  }

  /// Gives the type that `%name`, `[start, end)`, may mean. Cost: the bytes of the name.
  void find(MemorySegment bytes, long start, long end, IntConsumer entity) {
    if (entities.isEmpty()) {
      return;
    }
    int hash = 0;
    boolean plain = true;
    for (long at = start + 1; at < end; at++) {
      byte b = bytes.get(ValueLayout.JAVA_BYTE, at);
      plain &= b != '"' && b != '\\';
      hash = 31 * hash + (b & 0xFF);
    }
    if (!plain || hashes.get(hash & MASK)) {
      Integer found = entities.get(decoded(bytes, start, end));
      if (found != null) {
        entity.accept(found);
      }
    }
  }

  private static String decoded(MemorySegment bytes, long start, long end) {
    byte[] raw = bytes.asSlice(start + 1, end - start - 1).toArray(ValueLayout.JAVA_BYTE);
    if (raw.length < 2 || raw[0] != '"') {
      return new String(raw, StandardCharsets.ISO_8859_1);
    }
    ByteArrayOutputStream name = new ByteArrayOutputStream(raw.length);
    for (int i = 1; i < raw.length - 1; i++) {
      boolean doubled = raw[i] == '\\' && raw[i + 1] == '\\';
      int high = raw[i] == '\\' ? Character.digit(raw[i + 1], 16) : -1;
      int low = high < 0 || i + 2 >= raw.length ? -1 : Character.digit(raw[i + 2], 16);
      name.write(low < 0 ? raw[i] : high << 4 | low);
      i += low >= 0 ? 2 : doubled ? 1 : 0;
    }
    return name.toString(StandardCharsets.ISO_8859_1);
  }
}
