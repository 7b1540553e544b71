package org.mergescope.model.prune;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;

/// Finds the metadata nodes, named types, attribute groups and comdats that nothing uses once the edits are made. Used
/// is what the text of symbols and named metadata mentions, and what that mentions in turn: what LLVM, too, still has
/// in memory after it read the pruned text (LLParser.cpp; MetadataLoader keeps no node without a user). Cost: the bytes
/// that stay.
final class UnusedEntities {
  private final ModuleIndex module;
  private final MemorySegment bytes;
  private final List<Edit> edits;
  private final BitSet cut;
  private final NumberedEntities nodes;
  private final NumberedEntities groups;
  private final TypeNames types;
  private final BitSet unused = new BitSet();
  private final int[] queue;
  private int queued;

  private UnusedEntities(ModuleIndex module, List<Edit> edits, BitSet cut) {
    this.module = module;
    this.bytes = module.text().bytes();
    this.edits = edits;
    this.cut = cut;
    this.nodes = NumberedEntities.of(module, EntityKind.METADATA_NODE, (byte) '!');
    this.groups = NumberedEntities.of(module, EntityKind.ATTRIBUTES, (byte) '#');
    this.types = TypeNames.of(module);
    nodes.forEach(unused::set);
    groups.forEach(unused::set);
    types.forEach(unused::set);
    for (int comdat = 0; comdat < module.comdatCount(); comdat++) {
      if (module.comdatEntity(comdat) >= 0) {
        unused.set(module.comdatEntity(comdat));
      }
    }
    this.queue = new int[unused.cardinality()];
  }

  /// @param edits sorted; each inside one entity
  /// @param cut entities that go already
  static BitSet of(ModuleIndex module, Fates fates, List<Edit> edits, BitSet cut) {
    return new UnusedEntities(module, edits, cut).find(fates);
  }

  private BitSet find(Fates fates) {
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      int comdat = module.comdat(symbol);
      boolean keepsComdat = comdat >= 0 && !fates.isRemoved(symbol) && !fates.declared().get(symbol);
      if (keepsComdat && module.comdatEntity(comdat) >= 0) {
        use(module.comdatEntity(comdat));
      }
    }
    BitSet candidates = (BitSet) unused.clone();
    int edit = 0;
    for (int entity = 0; entity < module.entityCount(); entity++) {
      while (edit < edits.size() && edits.get(edit).end() <= module.entityStart(entity)) {
        edit++;
      }
      if (!cut.get(entity) && !candidates.get(entity)) {
        read(entity, edit);
      }
    }
    for (int i = 0; i < queued; i++) {
      read(queue[i], firstEdit(module.entityStart(queue[i])));
    }
    unused.andNot(cut);
    return unused;
  }

  private void use(int entity) {
    if (unused.get(entity)) {
      unused.clear(entity);
      queue[queued++] = entity;
    }
  }

  /// Reads what an entity's text will be.
  private void read(int entity, int firstEdit) {
    long at = module.entityStart(entity);
    long end = module.entityEnd(entity);
    for (int i = firstEdit; i < edits.size() && edits.get(i).start() < end; i++) {
      Edit edit = edits.get(i);
      if (edit.start() > at) {
        MentionReader.read(bytes, at, edit.start(), sink);
      }
      if (!edit.replacement().isEmpty()) {
        byte[] replacement = edit.replacement().getBytes(StandardCharsets.UTF_8);
        MentionReader.read(MemorySegment.ofArray(replacement), 0, replacement.length, sink);
      }
      at = Math.max(at, edit.end());
    }
    MentionReader.read(bytes, at, end, sink);
  }

  /// The first edit that ends behind an offset.
  private int firstEdit(long offset) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private final MentionReader.Sink sink = new MentionReader.Sink() {
    @Override
    public void node(long number) {
      nodes.forEach(number, UnusedEntities.this::use);
    }

    @Override
    public void group(long number) {
      groups.forEach(number, UnusedEntities.this::use);
    }

    @Override
    public void name(MemorySegment text, long start, long end) {
      types.find(text, start, end, UnusedEntities.this::use);
    }
  };
}
