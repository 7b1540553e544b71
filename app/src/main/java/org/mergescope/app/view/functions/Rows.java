package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The rows to show, and how many each chip would show. Frozen. A row is a symbol or, where rows are grouped, the
/// header of a group; rows under a header that is not expanded are not there, but its symbols are still found.
public final class Rows {
  static final Rows NONE = new Rows(new int[0], List.of(), Set.of(), Counts.NONE);

  /// The entry of the first header; that of the next is one less.
  private static final int FIRST_HEADER = -2;

  /// The numbers around the rows.
  ///
  /// @param functions how many functions with bodies are found
  /// @param total all symbols there are without chips and filter
  record Counts(ChipCounts chips, int functions, int total) {
    static final Counts NONE = new Counts(ChipCounts.NONE, 0, 0);

    int totalFunctions() {
      return chips.functions();
    }
  }

  private final int[] symbols;
  private final List<RowGroup> groups;
  private final Set<String> expanded;
  private final Counts counts;
  private final int[] entries;
  private final BitSet all;

  Rows(int[] symbols, List<RowGroup> groups, Set<String> expanded, Counts counts) {
    this(symbols, groups, expanded, counts, setOf(symbols));
  }

  private Rows(int[] symbols, List<RowGroup> groups, Set<String> expanded, Counts counts, BitSet all) {
    this.symbols = symbols;
    this.groups = List.copyOf(groups);
    this.expanded = Set.copyOf(expanded);
    this.counts = counts;
    this.entries = groups.isEmpty() ? symbols : entries();
    this.all = all;
  }

  private static BitSet setOf(int[] symbols) {
    BitSet set = new BitSet();
    Arrays.stream(symbols).forEach(set::set);
    return set;
  }

  private int[] entries() {
    int[] shown = new int[symbols.length + groups.size()];
    int size = 0;
    for (int number = 0; number < groups.size(); number++) {
      RowGroup group = groups.get(number);
      shown[size++] = FIRST_HEADER - number;
      if (expanded.contains(group.name())) {
        System.arraycopy(symbols, group.from(), shown, size, group.size());
        size += group.size();
      }
    }
    return Arrays.copyOf(shown, size);
  }

  /// The same rows with other headers expanded, by name. Cost: the rows.
  Rows expand(Set<String> names) {
    return new Rows(symbols, groups, names, counts, all);
  }

  /// How many rows there are, headers included.
  public int size() {
    return entries.length;
  }

  /// What a row is: a symbol, or a number under -1 for a header.
  int entry(int row) {
    return entries[row];
  }

  /// Whether an entry is a header.
  static boolean isHeader(int entry) {
    return entry <= FIRST_HEADER;
  }

  /// The group of a header's entry.
  RowGroup group(int header) {
    return groups.get(FIRST_HEADER - header);
  }

  /// The entry of the header above a symbol, or -1 where rows are not grouped. Cost: the rows.
  int headerOf(int symbol) {
    for (int number = 0; number < groups.size(); number++) {
      RowGroup group = groups.get(number);
      for (int place = group.from(); place < group.to(); place++) {
        if (symbols[place] == symbol) {
          return FIRST_HEADER - number;
        }
      }
    }
    return -1;
  }

  boolean isExpanded(RowGroup group) {
    return expanded.contains(group.name());
  }

  /// All groups, in order; none where rows are not grouped.
  List<RowGroup> groups() {
    return groups;
  }

  /// The symbols of an entry: itself, or those under the header.
  BitSet symbolsOf(int entry) {
    if (!isHeader(entry)) {
      return setOf(new int[] {entry});
    }
    RowGroup group = group(entry);
    return setOf(Arrays.copyOfRange(symbols, group.from(), group.to()));
  }

  /// The symbol of a row, or -1 for a header.
  public int symbol(int row) {
    return Math.max(-1, entries[row]);
  }

  /// The row of a symbol or header, or -1. Cost: the rows.
  public int row(int entry) {
    for (int row = 0; row < entries.length; row++) {
      if (entries[row] == entry) {
        return row;
      }
    }
    return -1;
  }

  /// All symbols that are found, also those under collapsed headers; a copy.
  public BitSet symbols() {
    return (BitSet) all.clone();
  }

  /// All symbols that are found, in order; a copy.
  int[] inOrder() {
    return symbols.clone();
  }

  /// How many symbols are found.
  public int found() {
    return symbols.length;
  }

  Counts counts() {
    return counts;
  }

  /// How many functions with bodies a chip would show alone, whatever the filter box says; of declarations, how many.
  public int count(Chip chip) {
    return chip == Chip.EXTERNAL ? counts.chips().others(chip) : counts.chips().bodies(chip);
  }

  /// What a chip would show beside them.
  public int others(Chip chip) {
    return chip == Chip.EXTERNAL ? 0 : counts.chips().others(chip);
  }

  /// How many symbols there would be without chips and filter.
  public int total() {
    return counts.total();
  }
}
