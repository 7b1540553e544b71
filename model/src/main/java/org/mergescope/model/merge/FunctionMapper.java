package org.mergescope.model.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.Trace;

/// Gives each span its serverless function by the first rule that knows one:
///
/// 1. `faas.name` of the span itself;
/// 2. `code.function.name` where it is the entry of a function, by its name or as the module says;
/// 3. `enclosing span`: the merged function that the span's parent belongs to, in the same service;
/// 4. `faas.name` of the resource; 5. `faas.invoked_name` of a client;
/// 6. `http path`: `/function/<f>` or `/async-function/<f>` in a path or URL;
/// 7. `service.name` where it says something; 8. `span name`.
///
/// Names are written as deployed, `_` as `-`, and without the suffix `-merged`.
public final class FunctionMapper {
  private static final int NONE = -1;

  private FunctionMapper() {}

  /// The function that the attributes of a span name by themselves, as it is deployed: the suffix `-merged` stays.
  public static Optional<String> deployedName(Attributes attributes) {
    return attributes.value(SpanRules.OWN_NAME).or(() -> SpanRules.pathFunction(attributes));
  }

  /// The function of a trace's first span, as `map` names it where no module is open; "" where there is no span. Cost:
  /// linear in that span's attributes.
  public static String rootFunction(Trace trace) {
    if (trace.spanCount() == 0) {
      return "";
    }
    SpanRules rules = new SpanRules(trace, new SpanSymbols(List.of(), null));
    return rules.name(0, trace.attributes(0)).function();
  }

  /// Maps a trace onto the functions of a module; both may be absent. Cost: linear in spans and their attributes, and
  /// once a demangling a symbol where a span's code is no raw name of the module.
  ///
  /// @param module the module of the functions, or null where none is open
  public static FunctionMapping map(Trace trace, List<MergedFunction> functions, @Nullable ModuleIndex module) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < functions.size(); i++) {
      numbers.put(FunctionName.canonical(functions.get(i).name()), i);
    }
    SpanSymbols symbols = new SpanSymbols(functions, module);
    SpanRules rules = new SpanRules(trace, symbols);
    int spans = trace.spanCount();
    String[] names = new String[spans];
    String[] labels = new String[spans];
    Integer[] merged = new Integer[spans];
    Integer[] entries = new Integer[spans];
    for (int span = 0; span < spans; span++) {
      Attributes own = trace.attributes(span);
      SpanRules.Named named = rules.name(span, own);
      names[span] = named.function();
      labels[span] = named.rule();
      merged[span] = numbers.getOrDefault(named.function(), NONE);
      entries[span] = symbols.symbol(own);
      if (entries[span] == NONE && merged[span] != NONE) {
        entries[span] = functions.get(merged[span]).entries().stream().findFirst().orElse(NONE);
      }
    }
    return new FunctionMapping(
        functions, Arrays.asList(names), Arrays.asList(labels), Arrays.asList(merged), Arrays.asList(entries));
  }
}
