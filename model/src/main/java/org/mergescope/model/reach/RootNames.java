package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// Finds the symbols that the user named as roots, or says which names there are instead.
final class RootNames {
  private static final int SUGGESTIONS = 3;

  private RootNames() {}

  static BitSet symbols(ModuleIndex module, Roots.Named roots) throws RootsException {
    if (roots.names().isEmpty()) {
      throw new RootsException("No root is named; name one.");
    }
    BitSet symbols = new BitSet();
    for (String name : roots.names()) {
      int symbol = module.symbol(name);
      if (symbol >= 0 && module.isDefinition(symbol)) {
        symbols.set(symbol);
      } else if (symbol < 0 && NamePattern.isPattern(name)) {
        symbols.or(matching(module, name));
      } else {
        throw new RootsException(missing(module, name, symbol >= 0));
      }
    }
    return symbols;
  }

  private static BitSet matching(ModuleIndex module, String name) throws RootsException {
    NamePattern pattern = NamePattern.of(name);
    BitSet symbols = new BitSet();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (module.isDefinition(symbol) && !module.isUnnamed(symbol) && pattern.matches(module.name(symbol))) {
        symbols.set(symbol);
      }
    }
    if (symbols.isEmpty()) {
      throw new RootsException(
          module.text().name() + " defines nothing that matches " + name + ": name a root.");
    }
    return symbols;
  }

  private static String missing(ModuleIndex module, String name, boolean declared) {
    String problem = module.text().name() + (declared ? " only declares " : " defines no ") + name;
    List<String> near = name.equals("main") ? entryPoints(module) : nearest(module, name);
    String example =
        near.isEmpty() ? "" : ", for example " + String.join(", ", near.subList(0, Math.min(SUGGESTIONS, near.size())));
    return problem + ": name a root" + example + ".";
  }

  /// Visible functions, those that have `main` in their name first, then by size.
  private static List<String> entryPoints(ModuleIndex module) {
    return candidates(module).stream()
        .sorted(
            Comparator.comparing((Integer symbol) -> !module.name(symbol).contains("main"))
                .thenComparingLong(symbol -> -module.byteCount(symbol))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SUGGESTIONS)
        .map(module::name)
        .toList();
  }

  /// Names that hold the wanted one or differ from it little.
  private static List<String> nearest(ModuleIndex module, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    record Near(int distance, int symbol) {}
    List<Near> near = new ArrayList<>();
    for (int symbol : candidates(module)) {
      String candidate = module.name(symbol).toLowerCase(Locale.ROOT);
      int distance = candidate.contains(wanted) ? candidate.length() - wanted.length() + limit : limit + 1;
      if (Math.abs(candidate.length() - wanted.length()) <= limit) {
        distance = Math.min(distance, distance(wanted, candidate));
      }
      if (distance <= limit || candidate.contains(wanted)) {
        near.add(new Near(distance, symbol));
      }
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparingInt(Near::symbol))
        .map(found -> module.name(found.symbol()))
        .limit(SUGGESTIONS)
        .toList();
  }

  private static List<Integer> candidates(ModuleIndex module) {
    List<Integer> symbols = new ArrayList<>();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (module.kind(symbol) == SymbolKind.FUNCTION
          && module.isDefinition(symbol)
          && !module.isUnnamed(symbol)
          && !module.linkage(symbol).isDiscardable()) {
        symbols.add(symbol);
      }
    }
    return symbols;
  }

  /// The edit distance of Levenshtein.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
