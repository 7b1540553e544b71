package org.mergescope.model.ir;

import java.util.List;
import java.util.stream.IntStream;

/// Turns the names that shards mention into symbols; mentions of names that no symbol has are left out. Shards are
/// worked on side by side, each fills its own part of the result.
final class ReferenceLinking {
  private static final int NONE = -1;

  private final List<ModuleShard> shards;
  private final NameTable names;
  private final int[] firstSymbols;
  private final int[] firstEntities;
  private final int[] first;
  private final int[] looseCounts;

  private ReferenceLinking(List<ModuleShard> shards, NameTable names) {
    this.shards = shards;
    this.names = names;
    this.firstSymbols = Growth.sums(shards.stream().mapToInt(shard -> shard.symbolNames.size()));
    this.firstEntities = Growth.sums(shards.stream().mapToInt(shard -> shard.entities.size()));
    this.first = new int[names.size() + 1];
    this.looseCounts = new int[shards.size()];
  }

  /// @param names in which a symbol's name has the symbol's number
  static References of(List<ModuleShard> shards, NameTable names) {
    return new ReferenceLinking(shards, names).link();
  }

  private References link() {
    int[][] symbols = new int[shards.size()][];
    IntStream.range(0, shards.size()).parallel().forEach(i -> {
      symbols[i] = symbols(shards.get(i).names);
      count(i, symbols[i]);
    });
    for (int i = 1; i < first.length; i++) {
      first[i] = Growth.total((long) first[i - 1] + first[i]);
    }
    int[] firstLoose = Growth.sums(IntStream.of(looseCounts));
    int loose = firstLoose[shards.size()];
    int total = Growth.total((long) first[names.size()] + loose);
    References references = new References(first, new int[total], new long[total], new int[loose]);
    IntStream.range(0, shards.size()).parallel().forEach(i -> fill(i, symbols[i], references, firstLoose[i]));
    return references;
  }

  /// The symbol of every name of a shard.
  private int[] symbols(NameTable mentioned) {
    int[] symbols = new int[mentioned.size()];
    for (int name = 0; name < symbols.length; name++) {
      symbols[name] = names.findFrom(mentioned, name);
    }
    return symbols;
  }

  private void count(int index, int[] symbols) {
    ModuleShard shard = shards.get(index);
    Owners owners = new Owners(shard);
    for (int run = 0; run < shard.referringEntities.size(); run++) {
      int kept = 0;
      for (int i = shard.firstReferences.get(run); i < owners.end(run); i++) {
        kept += symbols[shard.referenceNames.get(i)] == NONE ? 0 : 1;
      }
      int owner = owners.symbol(run);
      if (owner == NONE) {
        looseCounts[index] = Growth.total((long) looseCounts[index] + kept);
      } else {
        first[firstSymbols[index] + owner + 1] = kept;
      }
    }
  }

  private void fill(int index, int[] symbols, References references, int firstLoose) {
    ModuleShard shard = shards.get(index);
    Owners owners = new Owners(shard);
    int next = first[firstSymbols[index]];
    int loose = firstLoose;
    for (int run = 0; run < shard.referringEntities.size(); run++) {
      boolean isLoose = owners.symbol(run) == NONE;
      for (int i = shard.firstReferences.get(run); i < owners.end(run); i++) {
        int target = symbols[shard.referenceNames.get(i)];
        if (target != NONE) {
          int place = isLoose ? references.symbolReferences() + loose : next++;
          references.targets[place] = target;
          references.packed[place] = shard.references.get(i);
          if (isLoose) {
            references.looseEntities[loose++] = firstEntities[index] + shard.referringEntities.get(run);
          }
        }
      }
    }
  }

  /// Which symbol of a shard makes a run of mentions; to be asked in order.
  private static final class Owners {
    private final ModuleShard shard;
    private int symbol;

    Owners(ModuleShard shard) {
      this.shard = shard;
    }

    int symbol(int run) {
      int entity = shard.referringEntities.get(run);
      while (symbol < shard.symbolEntities.size() && shard.symbolEntities.get(symbol) < entity) {
        symbol++;
      }
      return symbol < shard.symbolEntities.size() && shard.symbolEntities.get(symbol) == entity ? symbol : NONE;
    }

    int end(int run) {
      boolean last = run + 1 == shard.referringEntities.size();
      return last ? shard.referenceCount() : shard.firstReferences.get(run + 1);
    }
  }
}
