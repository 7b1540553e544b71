package org.mergescope.model.ir;

/// What a global symbol is (LangRef, "Global Variables", "Functions", "Aliases", "IFuncs").
public enum SymbolKind {
  FUNCTION,
  VARIABLE,
  ALIAS,
  IFUNC
}
