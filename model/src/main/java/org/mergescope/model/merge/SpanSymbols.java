package org.mergescope.model.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.names.Demangler;
import org.mergescope.model.trace.Attributes;

/// Which symbol of the module a span's `code.function.name` is, given raw or as the path of a demangled name.
final class SpanSymbols {
  private static final int NONE = -1;

  private final List<MergedFunction> functions;
  private final @Nullable ModuleIndex module;
  private final Demangler names = new Demangler();
  private final Map<Integer, String> functionOfEntry = new HashMap<>();
  private final Map<String, Integer> known = new HashMap<>();
  private @Nullable Map<String, Integer> paths;

  SpanSymbols(List<MergedFunction> functions, @Nullable ModuleIndex module) {
    this.functions = functions;
    this.module = module;
    functions.forEach(function -> function.entries().forEach(entry -> functionOfEntry.put(entry, function.name())));
  }

  /// The function that the span's code enters: as the module says, else by the symbol's name alone.
  Optional<String> function(Attributes span) {
    return code(span).flatMap(code ->
        Optional.ofNullable(functionOfEntry.get(symbol(code))).or(() -> FunctionName.ofEntry(lastPart(code))));
  }

  /// The symbol that the span names, or -1.
  int symbol(Attributes span) {
    return code(span).map(this::symbol).orElse(NONE);
  }

  private int symbol(String code) {
    return known.computeIfAbsent(code, this::find);
  }

  private int find(String code) {
    ModuleIndex index = module;
    if (index == null) {
      return NONE;
    }
    String underscored = code.replace('-', '_');
    for (String raw : List.of(code, underscored)) {
      if (index.symbol(raw) >= 0) {
        return index.symbol(raw);
      }
    }
    for (MergedFunction function : functions) {
      for (int entry : function.entries()) {
        SymbolPath path = path(index, entry);
        if (path.path().equals(underscored) || path.last().equals(underscored)) {
          return entry;
        }
      }
    }
    return paths(index).getOrDefault(underscored, NONE);
  }

  /// Every path is demangled only once a span names something that is no raw name and no entry.
  private Map<String, Integer> paths(ModuleIndex index) {
    Map<String, Integer> made = paths;
    if (made == null) {
      made = new HashMap<>();
      for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
        if (index.kind(symbol) != SymbolKind.VARIABLE) {
          made.putIfAbsent(path(index, symbol).path(), symbol);
        }
      }
      paths = made;
    }
    return made;
  }

  private SymbolPath path(ModuleIndex index, int symbol) {
    return SymbolPath.of(names.demangle(index.name(symbol)).readable());
  }

  private static Optional<String> code(Attributes span) {
    return span.value("code.function.name").or(() -> span.value("code.function").map(function ->
        span.value("code.namespace").filter(namespace -> !namespace.isEmpty())
            .map(namespace -> namespace + "::" + function)
            .orElse(function)));
  }

  private static String lastPart(String code) {
    return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('.')) + 1);
  }
}
