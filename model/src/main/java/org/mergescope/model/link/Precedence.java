package org.mergescope.model.link;

import org.mergescope.model.ir.Linkage;

/// Which of two definitions of a name counts (LinkModules.cpp, `shouldLinkFromSource`).
final class Precedence {
  private final LinkedSymbols symbols;

  Precedence(LinkedSymbols symbols) {
    this.symbols = symbols;
  }

  /// Whether a definition takes the name from the symbol that was linked before it.
  ///
  /// @throws LinkException where both are strong
  boolean wins(int later, int earlier) throws LinkException {
    Linkage linkage = symbols.linkage(later);
    Linkage before = symbols.linkage(earlier);
    if (linkage == Linkage.APPENDING && before == Linkage.APPENDING) {
      return true;
    }
    if (!symbols.isDefinition(later)) {
      return !symbols.isKept(earlier);
    }
    if (!symbols.isDefinition(earlier)) {
      return true;
    }
    if (linkage == Linkage.COMMON) {
      return isLinkOnce(before) || isWeak(before)
          || (before == Linkage.COMMON && TypeSizes.of(symbols, later) > TypeSizes.of(symbols, earlier));
    }
    if (isWeak(linkage) || isLinkOnce(linkage)) {
      return isLinkOnce(before) && isWeak(linkage);
    }
    if (isWeak(before) || isLinkOnce(before) || before == Linkage.COMMON) {
      return true;
    }
    throw new LinkException(
        symbols.place(later) + ": @" + symbols.module(later).name(symbols.symbol(later))
            + " is defined a second time, first in " + symbols.place(earlier)
            + "; leave one of the files out, or make one definition internal or weak.");
  }

  private static boolean isWeak(Linkage linkage) {
    return linkage == Linkage.WEAK || linkage == Linkage.WEAK_ODR;
  }

  private static boolean isLinkOnce(Linkage linkage) {
    return linkage == Linkage.LINKONCE || linkage == Linkage.LINKONCE_ODR;
  }
}
