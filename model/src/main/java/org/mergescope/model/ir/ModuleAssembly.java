package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Puts the shards of a module together: names become symbols, numbers of a shard numbers of the module. Empties the
/// shards on the way, so that hardly anything is held twice.
final class ModuleAssembly {
  private final IrText text;
  private final List<ModuleShard> shards;
  private final int[] firstEntities;

  private ModuleAssembly(IrText text, List<ModuleShard> shards) {
    this.text = text;
    this.shards = shards;
    this.firstEntities = Growth.sums(shards.stream().mapToInt(shard -> shard.entities.size()));
  }

  /// @param shards the stretches of the whole text, in order
  static ModuleIndex of(IrText text, List<ModuleShard> shards) throws BrokenText {
    return new ModuleAssembly(text, shards).assemble();
  }

  private ModuleIndex assemble() throws BrokenText {
    NameTable names = SymbolNames.of(text, shards);
    References references = ReferenceLinking.of(shards, names);
    NameTable comdatNames = new NameTable();
    int[][] comdats = new int[shards.size()][];
    for (int i = 0; i < comdats.length; i++) {
      comdats[i] = interned(shards.get(i).comdatNames, comdatNames);
    }
    SymbolTable symbols =
        new SymbolTable(
            names,
            entityNumbers(shard -> shard.symbolEntities),
            longs(shard -> shard.symbolNameStarts),
            longs(shard -> shard.symbolBodies),
            IntColumn.drained(shards.stream().map(shard -> shard.symbolFacts).toList()),
            symbolComdats(comdats));
    ComdatTable comdatTable = new ComdatTable(comdatNames, comdatEntities(comdats, comdatNames.size()));
    EntityTable entities = EntityTable.drained(shards.stream().map(shard -> shard.entities).toList());
    AssemblyTexts assembly =
        new AssemblyTexts(
            entityNumbers(shard -> shard.asmEntities), longs(shard -> shard.asmStarts), longs(shard -> shard.asmEnds));
    return new ModuleIndex(text, entities, symbols, comdatTable, assembly, references);
  }

  private int[] symbolComdats(int[][] comdats) {
    int[] numbers = new int[shards.stream().mapToInt(shard -> shard.symbolComdats.size()).sum()];
    int at = 0;
    for (int i = 0; i < comdats.length; i++) {
      IntColumn some = shards.get(i).symbolComdats;
      for (int symbol = 0; symbol < some.size(); symbol++) {
        int comdat = some.get(symbol);
        numbers[at++] = comdat == ComdatTable.NONE ? comdat : comdats[i][comdat];
      }
    }
    return numbers;
  }

  private int[] comdatEntities(int[][] comdats, int count) {
    int[] entities = new int[count];
    Arrays.fill(entities, ComdatTable.NONE);
    for (int i = 0; i < comdats.length; i++) {
      ModuleShard shard = shards.get(i);
      for (int k = 0; k < shard.comdatEntities.size(); k++) {
        int comdat = comdats[i][shard.comdatEntityNames.get(k)];
        entities[comdat] = firstEntities[i] + shard.comdatEntities.get(k);
      }
    }
    return entities;
  }

  private int[] entityNumbers(Function<ModuleShard, IntColumn> column) {
    return IntColumn.drained(shards.stream().map(column).toList(), firstEntities);
  }

  private long[] longs(Function<ModuleShard, LongColumn> column) {
    return LongColumn.drained(shards.stream().map(column).toList());
  }

  private static int[] interned(NameTable from, NameTable into) {
    int[] ids = new int[from.size()];
    for (int name = 0; name < ids.length; name++) {
      ids[name] = into.internFrom(from, name);
    }
    return ids;
  }
}
