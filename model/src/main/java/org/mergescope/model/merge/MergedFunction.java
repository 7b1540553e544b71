package org.mergescope.model.merge;

import java.util.BitSet;
import java.util.List;

/// A serverless function that lives in a module.
///
/// @param name as deployed, such as `text-service`; `-` and `_` count as equal when matched
/// @param entries its entry symbols, in file order
/// @param rule the rule that found it: "manifest", "quilt-names" or "crate"
/// @param code every defined symbol its entries reach, entries included
/// @param exclusive live code that only this function reaches
/// @param shared live code that it shares with other functions or the rest of the program
/// @param unreachable code of this function that the roots do not reach
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

  /// An amount of code: functions with bodies, and bytes of IR text of all their definitions.
  public record CodeSize(int functions, long bytes) {}
}
