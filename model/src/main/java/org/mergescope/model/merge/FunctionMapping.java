package org.mergescope.model.merge;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Which serverless function each span of a trace belongs to.
///
/// @param names by row: the function's name as the spans say
/// @param rules by row: the rule that said so, such as "faas.name" or "http path"
/// @param merged by row: the index into `functions`, or -1 where the module has no such function
/// @param entries by row: the symbol of the module that the span is about (its `code.function.name`, else the first entry
///   of its function), or -1
public record FunctionMapping(
    List<MergedFunction> functions, List<String> names, List<String> rules, List<Integer> merged, List<Integer> entries) {
  public FunctionMapping {
    functions = List.copyOf(functions);
    names = List.copyOf(names);
    rules = List.copyOf(rules);
    merged = List.copyOf(merged);
    entries = List.copyOf(entries);
  }

  /// The merged function of a span.
  public Optional<MergedFunction> functionOf(int span) {
    int function = merged.get(span);
    return function < 0 ? Optional.empty() : Optional.of(functions.get(function));
  }

  /// The spans of a merged function.
  public BitSet spansOf(MergedFunction function) {
    int wanted = functions.indexOf(function);
    BitSet spans = new BitSet();
    for (int span = 0; span < merged.size(); span++) {
      if (merged.get(span) == wanted) {
        spans.set(span);
      }
    }
    return spans;
  }
}
