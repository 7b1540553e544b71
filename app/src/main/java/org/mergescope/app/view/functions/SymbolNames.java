package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.CancellableText;

/// Both names of every symbol of a module, ready to be searched and sorted by. Made off the JavaFX thread.
final class SymbolNames {
  private final OpenModule module;
  private final String[] readable;
  private final String[] searchable;
  private final int[] rank;

  private SymbolNames(OpenModule module, String[] readable, String[] searchable, int[] rank) {
    this.module = module;
    this.readable = readable;
    this.searchable = searchable;
    this.rank = rank;
  }

  static SymbolNames of(OpenModule module) {
    int count = module.index().symbolCount();
    String[] readable = new String[count];
    String[] searchable = new String[count];
    Integer[] order = new Integer[count];
    for (int symbol = 0; symbol < count; symbol++) {
      readable[symbol] = module.displayName(symbol);
      searchable[symbol] = searchable(readable[symbol], module.index().name(symbol));
      order[symbol] = symbol;
    }
    Arrays.parallelSort(order, Comparator.comparing((Integer symbol) -> searchable[symbol]));
    int[] rank = new int[count];
    for (int place = 0; place < count; place++) {
      rank[order[place]] = place;
    }
    return new SymbolNames(module, readable, searchable, rank);
  }

  /// Where the symbol stands among all, by readable name, capitals beside small letters.
  int rank(int symbol) {
    return rank[symbol];
  }

  /// Whether one of the symbol's names is asked for.
  boolean matches(int symbol, NameMatch match, BooleanSupplier cancelled) {
    return switch (match) {
      case NameMatch.Any() -> true;
      case NameMatch.Contains(String lowerCase) -> searchable[symbol].contains(lowerCase);
      case NameMatch.Finds(var pattern) ->
        pattern.matcher(new CancellableText(readable[symbol], cancelled)).find()
            || pattern.matcher(new CancellableText(module.index().name(symbol), cancelled)).find();
    };
  }

  /// Both names on a line each: nothing typed into one line matches across them.
  private static String searchable(String readable, String raw) {
    String lower = readable.toLowerCase(Locale.ROOT);
    return readable.equals(raw) ? lower : lower + "\n" + raw.toLowerCase(Locale.ROOT);
  }
}
