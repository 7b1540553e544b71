package org.mergescope.model.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.names.ModuleNames;

/// The names that Quilt's merge passes give to the functions they make local, raw or as the last part of a mangled name.
record QuiltNamesRule(ModuleNames names) implements EntryRule {
  @Override
  public String label() {
    return "quilt-names";
  }

  @Override
  public SortedMap<String, List<Integer>> entries(CallGraph graph) {
    ModuleIndex module = graph.module();
    SortedMap<String, List<Integer>> found = new TreeMap<>();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      int entry = symbol;
      if (module.kind(symbol) != SymbolKind.VARIABLE && module.isDefinition(symbol)) {
        String raw = module.name(symbol);
        // Mangling keeps identifiers as they are, so most names need no demangling.
        if (raw.contains("allee_")) {
          FunctionName.ofEntry(raw)
              .or(() -> FunctionName.ofEntry(SymbolPath.of(names.readable(entry)).last()))
              .ifPresent(function -> found.computeIfAbsent(function, f -> new ArrayList<>()).add(entry));
        }
      }
    }
    return found;
  }
}
