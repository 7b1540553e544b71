package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.CancellableText;
import org.mergescope.model.names.SymbolScopes;

/// Both names of every symbol of a module, ready to be searched and sorted by, and its crate or namespace. Made off the
/// JavaFX thread.
final class SymbolNames {
  private final String[] searchable;
  private final int[] rank;
  private final int[] byRank;
  private final List<String> crates;
  private final int[] crate;

  private SymbolNames(String[] searchable, int[] rank, int[] byRank, List<String> crates, int[] crate) {
    this.searchable = searchable;
    this.rank = rank;
    this.byRank = byRank;
    this.crates = crates;
    this.crate = crate;
  }

  static SymbolNames of(OpenModule module) {
    int count = module.index().symbolCount();
    String[] searchable = new String[count];
    IntStream.range(0, count).parallel().forEach(symbol ->
        searchable[symbol] = searchable(module.displayName(symbol), module.index().name(symbol)));
    Integer[] order = new Integer[count];
    Arrays.setAll(order, symbol -> symbol);
    Arrays.parallelSort(order, Comparator.comparing((Integer symbol) -> searchable[symbol]));
    int[] byRank = new int[count];
    int[] rank = new int[count];
    for (int place = 0; place < count; place++) {
      byRank[place] = order[place];
      rank[order[place]] = place;
    }
    SymbolScopes scopes = module.names().scopes();
    String[] crates = IntStream.range(0, scopes.count()).map(scopes::outermost).mapToObj(scopes::name)
        .distinct().sorted().toArray(String[]::new);
    int[] crateOf = IntStream.range(0, scopes.count())
        .map(scope -> Arrays.binarySearch(crates, scopes.name(scopes.outermost(scope)))).toArray();
    int[] crate = IntStream.range(0, count).map(symbol -> crateOf[scopes.of(symbol)]).toArray();
    return new SymbolNames(searchable, rank, byRank, List.of(crates), crate);
  }

  /// Where the symbol stands among all, by readable name, capitals beside small letters.
  int rank(int symbol) {
    return rank[symbol];
  }

  /// All symbols in that order.
  int byRank(int place) {
    return byRank[place];
  }

  /// The number of the symbol's outermost crate or namespace; the numbers are in the order of the names.
  int crate(int symbol) {
    return crate[symbol];
  }

  /// The names of all crates and namespaces; "" is that of symbols without one.
  List<String> crates() {
    return crates;
  }

  /// Whether one of the names holds a text in lower case.
  boolean contains(int symbol, String lowerCase) {
    return searchable[symbol].contains(lowerCase);
  }

  /// Whether a regular expression finds something in one of the names. The test is for one thread.
  IntPredicate finds(Matcher matcher, CancellableText text) {
    return symbol -> {
      String both = searchable[symbol];
      matcher.reset(text.of(both));
      int end = both.indexOf('\n');
      return end < 0
          ? matcher.find()
          : matcher.region(0, end).find() || matcher.region(end + 1, both.length()).find();
    };
  }

  /// Both names on a line each: nothing typed into one line matches across them.
  private static String searchable(String readable, String raw) {
    String lower = readable.toLowerCase(Locale.ROOT);
    return readable.equals(raw) ? lower : lower + "\n" + raw.toLowerCase(Locale.ROOT);
  }
}
