package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.link.Program;

/// Definitions that held a name when a later file was linked, and lost it to a file after that one. An alias of the file
/// between them is made of that file's own definition, which is a local copy as long as the name is held; with nobody to
/// hold it the definition would take the name, then lose it, and the alias with it (LinkModules.cpp).
final class FormerHolders {
  private final Program program;
  private final IntPredicate gone;
  private final List<BitSet> holders = new ArrayList<>();

  private FormerHolders(Program program, IntPredicate gone) {
    this.program = program;
    this.gone = gone;
    program.parts().forEach(part -> holders.add(new BitSet()));
  }

  /// By part, the symbols that have to stay and be linked.
  static List<BitSet> of(Program program, IntPredicate gone) {
    FormerHolders former = new FormerHolders(program, gone);
    for (int part = 1; part < program.parts().size(); part++) {
      former.find(part);
    }
    return former.holders;
  }

  private void find(int part) {
    ModuleIndex module = program.parts().get(part);
    for (int alias = 0; alias < module.symbolCount(); alias++) {
      boolean indirect = module.kind(alias) == SymbolKind.ALIAS || module.kind(alias) == SymbolKind.IFUNC;
      if (indirect && program.counts(part, alias) && !gone.test(program.symbol(part, alias))) {
        for (int i = module.firstReference(alias); i < module.firstReference(alias + 1); i++) {
          ReferenceKind kind = module.referenceKind(i);
          if (kind.isStrong() && isLocalCopy(part, module.referenceTarget(i))) {
            hold(part, module.referenceTarget(i));
          }
        }
      }
    }
  }

  /// Whether a definition counts under a name that a later file's has.
  private boolean isLocalCopy(int part, int symbol) {
    int meant = program.meant(part, symbol);
    return program.counts(part, symbol)
        && program.symbol(part, symbol) != meant
        && !gone.test(meant)
        && program.part(meant) > part;
  }

  /// Keeps the first weak definition before the file's, else the first `linkonce` one, which becomes weak: the last
  /// file's is strong then, or it would not have won.
  private void hold(int part, int symbol) {
    String name = program.parts().get(part).name(symbol);
    int found = -1;
    int foundSymbol = -1;
    for (int before = part - 1; before >= 0; before--) {
      ModuleIndex module = program.parts().get(before);
      int other = module.symbol(name);
      boolean holds = other >= 0 && module.isDefinition(other) && !module.linkage(other).isLocal()
          && module.linkage(other) != Linkage.AVAILABLE_EXTERNALLY;
      if (holds && (found < 0 || !isLinkOnce(module, other)
          || isLinkOnce(program.parts().get(found), foundSymbol))) {
        found = before;
        foundSymbol = other;
      }
    }
    if (found >= 0) {
      holders.get(found).set(foundSymbol);
    }
  }

  private static boolean isLinkOnce(ModuleIndex module, int symbol) {
    return module.linkage(symbol) == Linkage.LINKONCE || module.linkage(symbol) == Linkage.LINKONCE_ODR;
  }
}
