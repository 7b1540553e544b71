package org.mergescope.model.ir;

/// The symbols of one module, as ids `0 … symbolCount()-1` in the order of the file, with their byte ranges and header
/// facts; immutable, safe for any thread.
public final class ModuleIndex {
  private ModuleIndex() {}

  /// The text this is the index of.
  public IrText text() {
    throw new UnsupportedOperationException();
  }

  /// How many symbols the module has: functions, variables, aliases, ifuncs, defined or declared.
  public int symbolCount() {
    throw new UnsupportedOperationException();
  }

  /// The decoded name without `@`; for an unnamed symbol its number, such as `"4"`.
  public String name(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// Whether the symbol has a number instead of a name.
  public boolean isUnnamed(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// The symbol of a decoded name, or -1. Expected constant time.
  public int symbol(String name) {
    throw new UnsupportedOperationException(name);
  }

  /// What it is.
  public SymbolKind kind(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// Whether this module defines it: a body, an initializer, an aliasee or a resolver.
  public boolean isDefinition(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// Its linkage.
  public Linkage linkage(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// Offset of its first byte.
  public long start(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// Offset after its last byte.
  public long end(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// Its size in bytes of text.
  public long byteCount(int symbol) {
    return end(symbol) - start(symbol);
  }
}
