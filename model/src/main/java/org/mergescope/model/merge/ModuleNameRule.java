package org.mergescope.model.merge;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;

/// The function that the others were merged into: `main` of a module whose file is called `<function>-merged`.
record ModuleNameRule() implements EntryRule {
  @Override
  public String label() {
    return "module-name";
  }

  @Override
  public SortedMap<String, List<Integer>> entries(CallGraph graph) {
    ModuleIndex module = graph.module();
    Optional<String> host = FunctionName.ofModule(module.text().name());
    int main = module.symbol("main");
    SortedMap<String, List<Integer>> found = new TreeMap<>();
    if (host.isPresent() && main >= 0 && module.isDefinition(main)) {
      found.put(host.get(), List.of(main));
    }
    return found;
  }
}
