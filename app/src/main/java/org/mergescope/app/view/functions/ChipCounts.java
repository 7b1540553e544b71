package org.mergescope.app.view.functions;

import java.util.EnumMap;
import java.util.Map;
import org.mergescope.model.ir.SymbolKind;

/// How much each chip would show alone, whatever the filter box says: functions with bodies, and other symbols.
///
/// @param functions how many functions with bodies there are
/// @param symbols how many symbols there are
/// @param withoutVariables how many of them are no variables
record ChipCounts(
    Map<Chip, Integer> bodies, Map<Chip, Integer> others, int functions, int symbols, int withoutVariables) {
  static final ChipCounts NONE = new ChipCounts(Map.of(), Map.of(), 0, 0, 0);

  ChipCounts {
    bodies = Map.copyOf(bodies);
    others = Map.copyOf(others);
  }

  static ChipCounts of(RowFacts facts) {
    Map<Chip, Integer> bodies = new EnumMap<>(Chip.class);
    Map<Chip, Integer> others = new EnumMap<>(Chip.class);
    int symbols = facts.index().symbolCount();
    int functions = 0;
    int variables = 0;
    for (int symbol = 0; symbol < symbols; symbol++) {
      boolean body = facts.hasBody(symbol);
      functions += body ? 1 : 0;
      variables += facts.index().kind(symbol) == SymbolKind.VARIABLE ? 1 : 0;
      for (Chip chip : Chip.values()) {
        if (chip.has(facts, symbol)) {
          (body ? bodies : others).merge(chip, 1, Integer::sum);
        }
      }
    }
    return new ChipCounts(bodies, others, functions, symbols, symbols - variables);
  }

  int bodies(Chip chip) {
    return bodies.getOrDefault(chip, 0);
  }

  int others(Chip chip) {
    return others.getOrDefault(chip, 0);
  }
}
