package org.mergescope.model.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.Reachability;

/// Finds the serverless functions of a module by named rules; the first rule that says anything about a symbol or about
/// a function wins:
///
/// 1. `manifest`: what the user says;
/// 2. `quilt-names`: `callee_<f>`, `NewCallee_<f>`, `main_callee_<language>_<f>`, also as the last part of a mangled name;
/// 3. `module-name`: `main` of a module called `<f>-merged.ll` is the function that the others were merged into;
/// 4. `crate`: a function a root crate or namespace, runtimes left out; asked only where rules 1 and 2 say nothing.
public final class MergedFunctions {
  private MergedFunctions() {}

  /// The functions, by name. Cost: functions found × references; rule 4 asks for the scopes of
  /// all names.
  public static List<MergedFunction> of(Reachability reachability, ModuleNames names, MergeManifest manifest) {
    CallGraph graph = reachability.graph();
    SortedMap<String, Found> found = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    take(new ManifestRule(manifest), graph, found, taken);
    take(new QuiltNamesRule(names), graph, found, taken);
    boolean said = !found.isEmpty();
    take(new ModuleNameRule(), graph, found, taken);
    if (!said) {
      take(new CrateRule(names), graph, found, taken);
    }
    List<Found> functions = List.copyOf(found.values());
    CodeShares shares = CodeShares.of(
        reachability,
        names,
        functions.stream().map(Found::name).toList(),
        functions.stream().map(Found::entries).toList());
    List<MergedFunction> merged = new ArrayList<>();
    for (int i = 0; i < functions.size(); i++) {
      Found function = functions.get(i);
      merged.add(shares.function(i, function.name(), function.entries(), function.rule()));
    }
    return List.copyOf(merged);
  }

  private record Found(String name, List<Integer> entries, String rule) {}

  private static void take(EntryRule rule, CallGraph graph, SortedMap<String, Found> found, Set<Integer> taken) {
    rule.entries(graph).forEach((name, symbols) -> {
      List<Integer> free = symbols.stream().filter(symbol -> !taken.contains(symbol)).toList();
      if (!found.containsKey(name) && (!free.isEmpty() || symbols.isEmpty())) {
        found.put(name, new Found(name, free, rule.label()));
        taken.addAll(free);
      }
    });
  }
}
