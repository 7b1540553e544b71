package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/// The rows to show, as symbol ids, and how many each chip would show. Frozen.
public final class Rows {
  static final Rows NONE = new Rows(new int[0], Map.of(), 0);

  private final int[] symbols;
  private final Map<Chip, Integer> counts;
  private final int total;

  Rows(int[] symbols, Map<Chip, Integer> counts, int total) {
    this.symbols = symbols;
    this.counts = Map.copyOf(counts);
    this.total = total;
  }

  /// How many rows there are.
  public int size() {
    return symbols.length;
  }

  /// The symbol of a row.
  public int symbol(int row) {
    return symbols[row];
  }

  /// The row of a symbol, or -1. Cost: the rows.
  public int row(int symbol) {
    for (int row = 0; row < symbols.length; row++) {
      if (symbols[row] == symbol) {
        return row;
      }
    }
    return -1;
  }

  /// All symbols that are shown.
  public BitSet symbols() {
    BitSet all = new BitSet();
    Arrays.stream(symbols).forEach(all::set);
    return all;
  }

  /// How many rows a chip would show alone, whatever the filter box says.
  public int count(Chip chip) {
    return counts.getOrDefault(chip, 0);
  }

  /// How many rows there would be without chips and filter.
  public int total() {
    return total;
  }
}
