package org.mergescope.model.ir;

import java.util.Arrays;

/// Finishes what the scan of a module found: names become symbols, the unnamed get their numbers (LangRef, "Identifiers"),
/// mentions of names that no symbol has are left out.
final class ModuleAssembly {
  private static final int NONE = -1;

  private final IrText text;
  private final ModuleShard shard;
  private final int[] symbolOfName;

  private ModuleAssembly(IrText text, ModuleShard shard) {
    this.text = text;
    this.shard = shard;
    this.symbolOfName = new int[shard.names.size() + shard.symbolNames.size()];
    Arrays.fill(symbolOfName, NONE);
  }

  static ModuleIndex of(IrText text, ModuleShard shard) throws BrokenText {
    return new ModuleAssembly(text, shard).assemble();
  }

  private ModuleIndex assemble() throws BrokenText {
    nameSymbols();
    int symbols = shard.symbolNames.size();
    int[] firstReference = new int[symbols + 1];
    int references = shard.referenceCount();
    int[] owners = shard.owners();
    int kept = 0;
    for (int i = 0; i < references; i++) {
      int target = symbolOfName[shard.referenceNames.get(i)];
      if (target != NONE) {
        kept++;
        if (owners[i] != NONE) {
          firstReference[owners[i] + 1]++;
        }
      }
    }
    for (int i = 0; i < symbols; i++) {
      firstReference[i + 1] += firstReference[i];
    }
    int[] targets = new int[kept];
    long[] packed = new long[kept];
    int[] looseEntities = new int[kept - firstReference[symbols]];
    int next = 0;
    int loose = firstReference[symbols];
    for (int i = 0; i < references; i++) {
      int target = symbolOfName[shard.referenceNames.get(i)];
      if (target != NONE) {
        int place = owners[i] == NONE ? loose++ : next++;
        targets[place] = target;
        packed[place] = shard.references.get(i);
        if (owners[i] == NONE) {
          looseEntities[place - firstReference[symbols]] = shard.referenceEntities.get(i);
        }
      }
    }
    return new ModuleIndex(text, shard, symbolOfName, new References(firstReference, targets, packed, looseEntities));
  }

  private void nameSymbols() throws BrokenText {
    int unnamed = shard.names.find(new byte[0]);
    long nextNumber = 0;
    for (int symbol = 0; symbol < shard.symbolNames.size(); symbol++) {
      int name = shard.symbolNames.get(symbol);
      if (name == unnamed) {
        name = shard.names.internNumber(nextNumber);
        shard.symbolNames.set(symbol, name);
      }
      if (shard.names.isNumber(name)) {
        nextNumber = number(name, symbol) + 1;
      }
      if (symbolOfName[name] != NONE) {
        throw twice(symbol, symbolOfName[name]);
      }
      symbolOfName[name] = symbol;
    }
  }

  private long number(int name, int symbol) throws BrokenText {
    String digits = shard.names.name(name);
    if (digits.length() > 10) {
      throw BrokenText.unexpected(shard.symbolNameStarts.get(symbol), "the number of a symbol is too large");
    }
    return Long.parseLong(digits);
  }

  private BrokenText twice(int symbol, int first) {
    return new BrokenText(
        shard.symbolNameStarts.get(symbol),
        "@" + shard.names.name(shard.symbolNames.get(symbol)) + " is defined or declared a second time, first at "
            + text.place(shard.symbolNameStarts.get(first)),
        "join modules with llvm-link rather than one after the other");
  }
}
