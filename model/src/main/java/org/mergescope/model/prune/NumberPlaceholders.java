package org.mergescope.model.prune;

import java.util.Optional;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// Unnamed symbols take the numbers 0, 1, 2… in the order of the file, so that deleting one would rename those behind
/// it. A deleted one with an unnamed one behind it becomes a declaration that nothing mentions: no symbol is emitted
/// for it, and every version of LLVM reads it.
final class NumberPlaceholders {
  private final ModuleIndex module;
  private final int lastKept;

  NumberPlaceholders(ModuleIndex module, Fates fates) {
    this.module = module;
    int symbol = module.symbolCount() - 1;
    while (symbol >= 0 && (!module.isUnnamed(symbol) || fates.isRemoved(symbol))) {
      symbol--;
    }
    this.lastKept = symbol;
  }

  /// Whether a removed symbol has to leave its number behind.
  boolean isNeeded(int symbol) {
    return symbol < lastKept && module.isUnnamed(symbol);
  }

  /// The edit that leaves the number behind; empty where the text already is what it would become.
  Optional<Edit> edit(int symbol) {
    String number = "@" + module.name(symbol);
    String placeholder = module.kind(symbol) == SymbolKind.FUNCTION
        ? "declare void " + number + "()"
        : number + " = external global i8";
    long start = module.start(symbol);
    long end = module.end(symbol);
    if (module.text().text(start, end).equals(placeholder)) {
      return Optional.empty();
    }
    return Optional.of(new Edit(start, end, placeholder, Edit.Reason.KEEPS_NUMBERING));
  }
}
