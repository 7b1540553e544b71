package org.mergescope.model.merge;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;

/// What the user says. A function whose symbols the module does not define is there without an entry.
record ManifestRule(MergeManifest manifest) implements EntryRule {
  @Override
  public String label() {
    return "manifest";
  }

  @Override
  public SortedMap<String, List<Integer>> entries(CallGraph graph) {
    SortedMap<String, List<Integer>> found = new TreeMap<>();
    manifest.entries().forEach((function, symbols) ->
        found.put(FunctionName.canonical(function), defined(graph.module(), symbols)));
    return found;
  }

  private static List<Integer> defined(ModuleIndex module, List<String> names) {
    return names.stream()
        .map(module::symbol)
        .filter(symbol -> symbol >= 0 && module.isDefinition(symbol))
        .distinct()
        .sorted()
        .toList();
  }
}
