package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Makes one index of several modules, over their joined text.
public final class ModuleJoiner {
  private final List<ModuleIndex> parts;
  private final SymbolJoin join;
  private final IrText text;
  private final int[] firstEntities;
  private final NameTable comdatNames = new NameTable();

  private ModuleJoiner(List<ModuleIndex> parts, SymbolJoin join) {
    this.parts = parts;
    this.join = join;
    this.text = IrText.joined(parts.stream().map(ModuleIndex::text).toList());
    this.firstEntities = Growth.sums(parts.stream().mapToInt(ModuleIndex::entityCount));
  }

  /// The index of the whole: all entities of all modules, the counting symbols, and their mentions of each other. Cost:
  /// linear in entities and references; memory as much as that of the modules' own indexes, which it does not refer to.
  public static ModuleIndex join(List<ModuleIndex> parts, SymbolJoin join) {
    return new ModuleJoiner(parts, join).join();
  }

  private ModuleIndex join() {
    int[][] comdats = comdats();
    return new ModuleIndex(
        text,
        entities(),
        symbols(comdats),
        new ComdatTable(comdatNames, comdatEntities(comdats)),
        assembly(),
        JoinedReferences.of(parts, join, firstEntities));
  }

  private EntityTable entities() {
    EntityColumn entities = new EntityColumn();
    for (int part = 0; part < parts.size(); part++) {
      ModuleIndex module = parts.get(part);
      for (int entity = 0; entity < module.entityCount(); entity++) {
        long start = text.partStart(part);
        entities.add(module.entityKind(entity), module.entityStart(entity) + start, module.entityEnd(entity) + start);
      }
    }
    return EntityTable.drained(List.of(entities));
  }

  private SymbolTable symbols(int[][] comdats) {
    int count = join.counting.cardinality();
    int[] entities = new int[count];
    long[] nameStarts = new long[count];
    long[] bodies = new long[count];
    int[] facts = new int[count];
    int[] symbolComdats = new int[count];
    int next = 0;
    for (int part = 0; part < parts.size(); part++) {
      ModuleIndex module = parts.get(part);
      long start = text.partStart(part);
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        int number = join.firstSymbols[part] + symbol;
        if (join.counting.get(number)) {
          boolean empty = join.emptied.get(number);
          boolean alone = empty || join.unlinked.get(number) || module.comdat(symbol) < 0;
          long body = empty ? -1 : module.bodyStart(symbol);
          entities[next] = firstEntities[part] + module.entity(symbol);
          nameStarts[next] = module.nameStart(symbol) + start;
          bodies[next] = body < 0 ? -1 : body + start;
          facts[next] = facts(module, symbol, number);
          symbolComdats[next] = alone ? ComdatTable.NONE : comdats[part][module.comdat(symbol)];
          next++;
        }
      }
    }
    int[] adding = join.adding.stream().map(this::entity).toArray();
    int[] arrays = join.adding.stream().map(number -> join.rank(join.standsFor[number])).toArray();
    return new SymbolTable(
        JoinedNames.of(parts, join), entities, nameStarts, bodies, facts, symbolComdats, adding, arrays);
  }

  private int entity(int number) {
    int part = part(number);
    return firstEntities[part] + parts.get(part).entity(number - join.firstSymbols[part]);
  }

  private int part(int number) {
    int found = Arrays.binarySearch(join.firstSymbols, number);
    int part = found < 0 ? -found - 2 : found;
    while (join.firstSymbols[part + 1] == number) {
      part++;
    }
    return part;
  }

  private int facts(ModuleIndex module, int symbol, int number) {
    int flags = join.unlinked.get(number) ? HeaderFacts.UNLINKED : 0;
    if (join.emptied.get(number)) {
      return HeaderFacts.packed(module.kind(symbol), Linkage.EXTERNAL, flags);
    }
    int facts = module.facts(symbol) | flags;
    return join.standsFor[number] == number ? facts : HeaderFacts.withLinkage(facts, Linkage.INTERNAL);
  }

  private int[][] comdats() {
    int[][] comdats = new int[parts.size()][];
    for (int part = 0; part < comdats.length; part++) {
      ModuleIndex module = parts.get(part);
      comdats[part] = IntStream.range(0, module.comdatCount())
          .map(comdat -> module.internComdatInto(comdatNames, comdat))
          .toArray();
    }
    return comdats;
  }

  /// The first definition of each comdat in order.
  private int[] comdatEntities(int[][] comdats) {
    int[] entities = new int[comdatNames.size()];
    Arrays.fill(entities, ComdatTable.NONE);
    for (int part = 0; part < comdats.length; part++) {
      for (int comdat = 0; comdat < comdats[part].length; comdat++) {
        int own = parts.get(part).comdatEntity(comdat);
        int joined = comdats[part][comdat];
        if (own >= 0 && entities[joined] < 0) {
          entities[joined] = firstEntities[part] + own;
        }
      }
    }
    return entities;
  }

  /// Inline assembly of copies that do not count is left out.
  private AssemblyTexts assembly() {
    int count = Growth.total(parts.stream().mapToLong(ModuleIndex::asmCount).sum());
    int[] entities = new int[count];
    long[] starts = new long[count];
    long[] ends = new long[count];
    int next = 0;
    for (int part = 0; part < parts.size(); part++) {
      ModuleIndex module = parts.get(part);
      for (int asm = 0; asm < module.asmCount(); asm++) {
        int owner = module.symbolOf(module.asmEntity(asm));
        if (owner < 0 || join.counts(part, owner)) {
          entities[next] = firstEntities[part] + module.asmEntity(asm);
          starts[next] = module.asmStart(asm) + text.partStart(part);
          ends[next] = module.asmEnd(asm) + text.partStart(part);
          next++;
        }
      }
    }
    return new AssemblyTexts(Arrays.copyOf(entities, next), Arrays.copyOf(starts, next), Arrays.copyOf(ends, next));
  }
}
