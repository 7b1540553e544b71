package org.mergescope.model.ir;

import java.util.List;

/// Numbers the names of symbols like the symbols themselves, the unnamed ones by their running number (LangRef,
/// "Identifiers").
final class SymbolNames {
  private final IrText text;
  private final List<ModuleShard> shards;
  private final NameTable names = new NameTable();
  private long nextNumber;

  private SymbolNames(IrText text, List<ModuleShard> shards) {
    this.text = text;
    this.shards = shards;
  }

  /// The table in which a symbol's name has the symbol's number.
  static NameTable of(IrText text, List<ModuleShard> shards) throws BrokenText {
    return new SymbolNames(text, shards).collect();
  }

  private NameTable collect() throws BrokenText {
    for (ModuleShard shard : shards) {
      int unnamed = shard.names.find(new byte[0]);
      for (int i = 0; i < shard.symbolNames.size(); i++) {
        int symbol = names.size();
        int name = shard.symbolNames.get(i);
        int known = name == unnamed ? names.internNumber(nextNumber) : names.internFrom(shard.names, name);
        if (known != symbol) {
          throw twice(shard.symbolNameStarts.get(i), known);
        }
        if (names.isNumber(symbol)) {
          nextNumber = number(names.name(symbol), shard.symbolNameStarts.get(i)) + 1;
        }
      }
    }
    return names;
  }

  private static long number(String digits, long offset) throws BrokenText {
    if (digits.length() > 10) {
      throw BrokenText.unexpected(offset, "the number of a symbol is too large");
    }
    return Long.parseLong(digits);
  }

  private BrokenText twice(long offset, int first) {
    return new BrokenText(
        offset,
        "@" + names.name(first) + " is defined or declared a second time, first at " + text.place(nameStart(first)),
        "join modules with llvm-link rather than one after the other");
  }

  private long nameStart(int symbol) {
    int before = 0;
    for (ModuleShard shard : shards) {
      int count = shard.symbolNameStarts.size();
      if (symbol < before + count) {
        return shard.symbolNameStarts.get(symbol - before);
      }
      before += count;
    }
    throw new IllegalArgumentException("no symbol " + symbol);
  }
}
