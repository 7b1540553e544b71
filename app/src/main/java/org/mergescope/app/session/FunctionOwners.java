package org.mergescope.app.session;

import java.util.List;
import org.mergescope.model.merge.MergedFunction;

/// Which merged functions a symbol belongs to.
public final class FunctionOwners {
  private FunctionOwners() {}

  /// The function that the symbol is an entry of, else all whose code it is: more than one where code is shared.
  public static List<MergedFunction> of(List<MergedFunction> functions, int symbol) {
    if (symbol < 0) {
      return List.of();
    }
    List<MergedFunction> entered =
        functions.stream().filter(function -> function.entries().contains(symbol)).toList();
    return entered.isEmpty() ? functions.stream().filter(function -> function.code().get(symbol)).toList() : entered;
  }
}
