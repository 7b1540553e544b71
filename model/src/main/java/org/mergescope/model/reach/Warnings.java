package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Finds what LLVM's liveness does not see and a deletion may therefore break: LLVM deletes all of these as well.
public final class Warnings {
  /// Sections with such a name get start and stop symbols from ELF linkers.
  private static final Pattern C_IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private Warnings() {}

  /// Warnings about deleting these symbols, at most one of a kind for each, by symbol. Declarations cannot be missed, so
  /// there are none about them. Cost: the bytes of assembly, attributes and deleted symbols in sections.
  public static List<Warning> of(ModuleIndex module, BitSet deleted) {
    Sink sink = new Sink(module);
    NamesInText names = new NamesInText(module, deleted, sink);
    names.readAssembly();
    names.readAttributes();
    Kernels.of(module).offsets().forEach((symbol, offset) -> {
      if (deleted.get(symbol)) {
        sink.add(
            WarningKind.KERNEL, symbol, offset, "is a GPU kernel, which is started from outside the module");
      }
    });
    deleted.stream().filter(module::isDefinition).forEach(symbol -> addBySymbol(module, symbol, sink));
    if (TargetLines.triple(module).startsWith("wasm")) {
      addWasmExports(module, deleted, sink);
    }
    return sink.sorted();
  }

  private static void addWasmExports(ModuleIndex module, BitSet deleted, Sink sink) {
    WasmExports exports = WasmExports.of(module);
    deleted.stream()
        .filter(symbol -> module.bodyStart(symbol) >= 0 && exports.has(symbol))
        .forEach(symbol -> sink.add(
            WarningKind.EXPORTED_NAME, symbol, module.start(symbol), "has a name that a WebAssembly host looks up"));
  }

  private static void addBySymbol(ModuleIndex module, int symbol, Sink sink) {
    if (!module.linkage(symbol).isLocal() && !isMangled(module, symbol)) {
      addByName(module, symbol, sink);
    }
    String section = module.hasSection(symbol) ? section(module, symbol) : "";
    if (C_IDENTIFIER.matcher(section).matches()) {
      sink.add(
          WarningKind.SECTION_BOUNDS,
          symbol,
          module.start(symbol),
          "is in section " + section + ", which a program may read from __start_" + section + " to __stop_" + section);
    }
  }

  private static void addByName(ModuleIndex module, int symbol, Sink sink) {
    if (RuntimeLibrary.has(module.name(symbol))) {
      sink.add(
          WarningKind.LIBRARY_CALL, symbol, module.start(symbol), "may be called by code that the code generator adds");
    }
    String caller = ForeignCallers.of(module, symbol);
    if (!caller.isEmpty()) {
      sink.add(WarningKind.EXPORTED_NAME, symbol, module.start(symbol), "is a name that " + caller + " looks up");
    }
  }

  /// Whether a compiler of C++ or Rust made the name up: nobody outside looks for such a one, and most names are.
  private static boolean isMangled(ModuleIndex module, int symbol) {
    return module.nameStartsWith(symbol, "_Z") || module.nameStartsWith(symbol, "_R");
  }

  private static String section(ModuleIndex module, int symbol) {
    TokenScanner tokens = new TokenScanner(module.text(), module.nameStart(symbol), module.end(symbol));
    while (tokens.next() != Token.END) {
      if (tokens.isWord("section")) {
        tokens.next();
        String quoted = tokens.text();
        return tokens.token() == Token.STRING ? quoted.substring(1, quoted.length() - 1) : "";
      }
    }
    return "";
  }

  /// Collects, one of a kind for a symbol.
  static final class Sink {
    private final ModuleIndex module;
    private final Map<WarningKind, BitSet> seen = new EnumMap<>(WarningKind.class);
    private final List<Warning> found = new ArrayList<>();

    private Sink(ModuleIndex module) {
      this.module = module;
    }

    void add(WarningKind kind, int symbol, long offset, String predicate) {
      BitSet symbols = seen.computeIfAbsent(kind, key -> new BitSet());
      if (!symbols.get(symbol)) {
        symbols.set(symbol);
        found.add(new Warning(kind, symbol, offset, "@" + module.name(symbol) + " " + predicate + "."));
      }
    }

    private List<Warning> sorted() {
      found.sort(Comparator.comparingInt(Warning::symbol).thenComparing(Warning::kind));
      return List.copyOf(found);
    }
  }
}
