package org.mergescope.model.link;

import java.util.List;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;

/// For one module, which of its comdats count against those of the same name that were linked before.
final class ComdatSides {
  private static final int NONE = LinkedSymbols.NONE;

  private final int[] comdats;
  private final List<Side> sides;

  /// Whose members of a comdat count.
  enum Side {
    /// Those that were linked before.
    BEFORE,
    /// Those of this module.
    HERE,
    /// Each that wins by itself.
    BOTH
  }

  /// @param sides by comdat of the module
  ComdatSides(ModuleIndex module, List<Side> sides) {
    this.sides = List.copyOf(sides);
    this.comdats = new int[module.symbolCount()];
    for (int symbol = 0; symbol < comdats.length; symbol++) {
      comdats[symbol] = comdat(module, symbol);
    }
  }

  /// The comdat of a symbol, for an alias that of what it finally names; or -1.
  int comdat(int symbol) {
    return comdats[symbol];
  }

  Side side(int symbol) {
    return comdats[symbol] == NONE ? Side.HERE : sides.get(comdats[symbol]);
  }

  private static int comdat(ModuleIndex module, int symbol) {
    int base = symbol;
    for (int steps = 0; module.kind(base) == SymbolKind.ALIAS; steps++) {
      base = aliasee(module, base);
      if (base == NONE || steps > module.symbolCount()) {
        return NONE;
      }
    }
    return module.isDefinition(base) && module.kind(base) != SymbolKind.IFUNC ? module.comdat(base) : NONE;
  }

  /// What an alias names, or -1.
  static int aliasee(ModuleIndex module, int alias) {
    for (int i = module.firstReference(alias); i < module.firstReference(alias + 1); i++) {
      if (module.referenceKind(i) == ReferenceKind.ALIASEE) {
        return module.referenceTarget(i);
      }
    }
    return NONE;
  }
}
