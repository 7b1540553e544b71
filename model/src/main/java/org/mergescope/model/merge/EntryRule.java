package org.mergescope.model.merge;

import java.util.List;
import java.util.SortedMap;
import org.mergescope.model.callgraph.CallGraph;

/// One way to tell where serverless functions begin in a module.
sealed interface EntryRule permits ManifestRule, QuiltNamesRule, ModuleNameRule, CrateRule {
  /// What people know the rule by.
  String label();

  /// Functions by canonical name, with their entry symbols in file order.
  SortedMap<String, List<Integer>> entries(CallGraph graph);
}
