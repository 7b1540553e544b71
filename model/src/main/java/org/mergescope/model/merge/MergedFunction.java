package org.mergescope.model.merge;

import java.util.BitSet;
import java.util.List;

/// A serverless function that lives in a module. Its code ends where another function begins: what `url-shorten-service`
/// reaches is not code of `text-service`, though that calls it.
///
/// @param name as deployed, such as `text-service`; `-` and `_` count as equal when matched
/// @param entries its entry symbols, in file order; none where a manifest names symbols that the module does not define
/// @param rule the rule that found it: "manifest", "quilt-names", "module-name" or "crate"
/// @param code every definition that its entries reach without entering another function, entries included, and its
///   unreachable code
/// @param exclusive live code that only this function reaches
/// @param shared live code that other functions or the rest of the program reach too; counted with each of them
/// @param unreachable dead code of its crate or namespace, its entries where they are dead, and what only these mention
public record MergedFunction(
    String name,
    List<Integer> entries,
    String rule,
    BitSet code,
    CodeSize exclusive,
    CodeSize shared,
    CodeSize unreachable) {
  public MergedFunction {
    entries = List.copyOf(entries);
    code = (BitSet) code.clone();
  }

  /// The definitions of the function; a copy.
  @Override
  public BitSet code() {
    return (BitSet) code.clone();
  }

  /// An amount of code: functions with bodies, and bytes of IR text of all their definitions, variables included.
  public record CodeSize(int functions, long bytes) {}
}
