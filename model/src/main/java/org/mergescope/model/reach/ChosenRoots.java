package org.mergescope.model.reach;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// What a choice of roots means in one module.
///
/// @param symbols the chosen definitions
/// @param everythingVisible whether all that is visible outside the module is a root as well
record ChosenRoots(BitSet symbols, boolean everythingVisible) {
  /// @throws RootsException where some part of the choice finds nothing
  static ChosenRoots of(ModuleIndex module, Roots roots) throws RootsException {
    BitSet symbols = new BitSet();
    boolean everything = false;
    Deque<Roots> open = new ArrayDeque<>(List.of(roots));
    while (!open.isEmpty()) {
      switch (open.remove()) {
        case Roots.Named named -> symbols.or(RootNames.symbols(module, named));
        case Roots.Symbols(BitSet picked) -> symbols.or(picked);
        case Roots.Exported() -> everything = true;
        case Roots.Kernels() -> symbols.or(found(kernels(module), module, "GPU kernel"));
        case Roots.Jni() -> symbols.or(found(jni(module), module, "function for a Java virtual machine"));
        case Roots.Wasm() -> symbols.or(found(wasm(module), module, "WebAssembly export"));
        case Roots.Union(List<Roots> parts) -> open.addAll(parts);
      }
    }
    return new ChosenRoots(symbols, everything);
  }

  private static BitSet found(BitSet symbols, ModuleIndex module, String what) throws RootsException {
    if (symbols.isEmpty()) {
      throw new RootsException(module.text().name() + " has no " + what + ": name a root.");
    }
    return symbols;
  }

  private static BitSet kernels(ModuleIndex module) {
    BitSet symbols = new BitSet();
    Kernels.of(module).offsets().keySet().forEach(symbols::set);
    return symbols;
  }

  private static BitSet jni(ModuleIndex module) {
    return visibleFunctions(module, symbol -> ForeignCallers.JNI.matcher(module.name(symbol)).matches());
  }

  private static BitSet wasm(ModuleIndex module) {
    WasmExports exports = WasmExports.of(module);
    return visibleFunctions(
        module, symbol -> ForeignCallers.WASM.matcher(module.name(symbol)).matches() || exports.has(symbol));
  }

  private static BitSet visibleFunctions(ModuleIndex module, Predicate<Integer> wanted) {
    BitSet symbols = new BitSet();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      boolean visible = module.kind(symbol) == SymbolKind.FUNCTION
          && module.isDefinition(symbol)
          && !module.isUnnamed(symbol)
          && !module.linkage(symbol).isLocal();
      if (visible && wanted.test(symbol)) {
        symbols.set(symbol);
      }
    }
    return symbols;
  }
}
