package org.mergescope.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleJoiner;
import org.mergescope.model.ir.SymbolJoin;

/// Links modules one after the other into what has been linked so far.
final class Linker {
  private final List<ModuleIndex> parts;
  private final LinkedSymbols symbols;
  private final List<BitSet> dropped = new ArrayList<>();
  private final BitSet unlinked = new BitSet();

  Linker(List<ModuleIndex> parts) {
    this.parts = parts;
    this.symbols = new LinkedSymbols(parts);
  }

  Program link() throws LinkException {
    LinkedComdats comdats = new LinkedComdats(symbols);
    for (int part = 0; part < parts.size(); part++) {
      dropped.add(new PartLinker(parts.get(part), part, symbols, comdats).link());
    }
    addRest(true);
    addRest(false);
    SymbolJoin join = new SymbolJoin(
        parts, symbols.meanings(), symbols.counting, symbols.adding, symbols.emptied, unlinked, dropped);
    return new Program(ModuleJoiner.join(parts, join), parts, join);
  }

  /// What nothing linked mentions is listed as well; what lost stands for the symbol it lost to.
  private void addRest(boolean definitions) {
    for (int part = 0; part < parts.size(); part++) {
      ModuleIndex module = parts.get(part);
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        int number = symbols.number(part, symbol);
        if (module.isDefinition(symbol) == definitions && symbols.isOpen(number)) {
          int holder = symbols.match(number);
          if (holder == LinkedSymbols.NONE) {
            symbols.put(number);
            unlinked.set(number);
            if (definitions && !module.linkage(symbol).isDiscardable()) {
              // It would have been linked if its comdat had not lost.
              symbols.emptied.set(number);
            }
          } else if (isLinkOnce(module.linkage(symbol)) && !symbols.isKept(holder)) {
            symbols.put(number);
          } else {
            symbols.replace(number, holder);
          }
        }
      }
    }
  }

  private static boolean isLinkOnce(Linkage linkage) {
    return linkage == Linkage.LINKONCE || linkage == Linkage.LINKONCE_ODR;
  }
}
