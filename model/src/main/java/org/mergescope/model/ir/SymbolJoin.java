package org.mergescope.model.ir;

import java.util.BitSet;
import java.util.List;

/// Which symbols of several modules make up those of the whole that they are linked to. Symbols are numbered through:
/// those of the first module, then those of the second, and so on.
public final class SymbolJoin {
  final int[] firstSymbols;
  final int[] standsFor;
  final BitSet counting;
  final BitSet adding;
  final BitSet emptied;
  final BitSet unlinked;
  final List<BitSet> dropped;
  private final int[] ranks;

  /// @param parts the modules
  /// @param standsFor for each symbol the counting one that a mention of it means
  /// @param counting which are symbols of the whole; one that stands for another is a local copy of its own
  /// @param adding which add to the appending array they stand for
  /// @param emptied counting ones whose definition is gone, for another comdat of the name replaced theirs
  /// @param unlinked counting ones that nothing linked mentions; they belong to no comdat
  /// @param dropped for each module the mentions that do not count
  public SymbolJoin(
      List<ModuleIndex> parts,
      int[] standsFor,
      BitSet counting,
      BitSet adding,
      BitSet emptied,
      BitSet unlinked,
      List<BitSet> dropped) {
    this.firstSymbols = firstSymbols(parts);
    this.standsFor = standsFor.clone();
    this.counting = (BitSet) counting.clone();
    this.adding = (BitSet) adding.clone();
    this.emptied = (BitSet) emptied.clone();
    this.unlinked = (BitSet) unlinked.clone();
    this.dropped = List.copyOf(dropped);
    this.ranks = new int[standsFor.length];
    int rank = 0;
    for (int symbol = 0; symbol < ranks.length; symbol++) {
      ranks[symbol] = counting.get(symbol) ? rank++ : -1;
    }
  }

  /// Where the numbers of each module's symbols start, and how many there are in all.
  public static int[] firstSymbols(List<ModuleIndex> parts) {
    return Growth.sums(parts.stream().mapToInt(ModuleIndex::symbolCount));
  }

  /// The symbol of the whole that a part's symbol is or stands for.
  public int whole(int part, int symbol) {
    int number = firstSymbols[part] + symbol;
    return ranks[counting.get(number) ? number : standsFor[number]];
  }

  /// The symbol of the whole that a mention of a part's symbol means.
  public int meant(int part, int symbol) {
    return ranks[standsFor[firstSymbols[part] + symbol]];
  }

  /// Whether the part's own text of the symbol counts in the whole: it is the definition, or adds to it.
  public boolean counts(int part, int symbol) {
    int number = firstSymbols[part] + symbol;
    return (counting.get(number) && !emptied.get(number)) || adding.get(number);
  }

  /// Whether a part's mention does not count.
  public boolean isDropped(int part, int reference) {
    return dropped.get(part).get(reference);
  }

  /// The symbol of the whole that a numbered symbol is.
  int rank(int number) {
    return ranks[number];
  }
}
