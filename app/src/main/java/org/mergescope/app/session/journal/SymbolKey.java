package org.mergescope.app.session.journal;

import org.mergescope.model.ir.ModuleIndex;

/// How a symbol is written down: `@name`, or `#4` where it has a number instead of a name.
final class SymbolKey {
  private SymbolKey() {}

  static String of(ModuleIndex index, int symbol) {
    return (index.isUnnamed(symbol) ? "#" : "@") + index.name(symbol);
  }

  /// The symbol, or -1 where the module has none of that name.
  static int find(ModuleIndex index, String key) {
    if (key.startsWith("@")) {
      return index.symbol(key.substring(1));
    }
    return key.matches("#[0-9]{1,18}") ? index.unnamedSymbol(Long.parseLong(key.substring(1))) : -1;
  }
}
