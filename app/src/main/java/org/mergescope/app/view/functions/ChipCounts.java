package org.mergescope.app.view.functions;

import java.util.EnumMap;
import java.util.Map;

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
    Chip[] chips = Chip.values();
    int[] bodies = new int[chips.length];
    int[] others = new int[chips.length];
    int symbols = facts.index().symbolCount();
    int functions = 0;
    for (int symbol = 0; symbol < symbols; symbol++) {
      boolean body = facts.hasBody(symbol);
      functions += body ? 1 : 0;
      int[] counts = body ? bodies : others;
      for (int chip = 0; chip < chips.length; chip++) {
        counts[chip] += chips[chip].has(facts, symbol) ? 1 : 0;
      }
    }
    int variables = facts.symbols().variables().cardinality();
    return new ChipCounts(byChip(chips, bodies), byChip(chips, others), functions, symbols, symbols - variables);
  }

  private static Map<Chip, Integer> byChip(Chip[] chips, int[] counts) {
    Map<Chip, Integer> byChip = new EnumMap<>(Chip.class);
    for (int chip = 0; chip < chips.length; chip++) {
      byChip.put(chips[chip], counts[chip]);
    }
    return byChip;
  }

  int bodies(Chip chip) {
    return bodies.getOrDefault(chip, 0);
  }

  int others(Chip chip) {
    return others.getOrDefault(chip, 0);
  }
}
