package org.mergescope.model.prune;

import java.util.BitSet;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// What becomes of the text of each chosen symbol. Declarations have no body to replace and stay as they are; LLVM's
/// own arrays (`@llvm.used` and its like) may be neither declared nor emptied and go as a whole.
///
/// @param removed the text goes
/// @param stubbed the definition stays without its contents
/// @param declared the definition becomes a declaration
record Fates(BitSet removed, BitSet stubbed, BitSet declared) {
  static Fates of(ModuleIndex module, Deletions deletions) {
    Fates fates = new Fates(new BitSet(), new BitSet(), new BitSet());
    deletions.symbols().stream().forEach(symbol -> fates.add(module, symbol, deletions.replacement(symbol)));
    return fates;
  }

  private void add(ModuleIndex module, int symbol, Replacement replacement) {
    boolean reserved = module.kind(symbol) == SymbolKind.VARIABLE && module.name(symbol).startsWith("llvm.");
    if (replacement == Replacement.NONE || reserved) {
      removed.set(symbol);
    } else if (module.isDefinition(symbol)) {
      switch (replacement) {
        case STUB -> stubbed.set(symbol);
        case DECLARATION -> declared.set(symbol);
        case NONE -> throw new IllegalStateException("removed already");
      }
    }
  }

  boolean isRemoved(int symbol) {
    return removed.get(symbol);
  }

  /// Whether the symbol's basic blocks are gone.
  boolean hasLostBlocks(int symbol) {
    return removed.get(symbol) || stubbed.get(symbol) || declared.get(symbol);
  }

  /// Whether the metadata in the text of the symbol at an offset is still there; an emptied variable keeps its own.
  boolean keepsMetadataAt(ModuleIndex module, int symbol, long offset) {
    boolean emptied = stubbed.get(symbol) && module.kind(symbol) == SymbolKind.VARIABLE;
    return emptied || staysAt(module, symbol, offset);
  }

  /// Whether the text of the symbol at an offset is still there.
  boolean staysAt(ModuleIndex module, int symbol, long offset) {
    return !removed.get(symbol) && !declared.get(symbol)
        && (!stubbed.get(symbol) || offset < module.bodyStart(symbol));
  }
}
