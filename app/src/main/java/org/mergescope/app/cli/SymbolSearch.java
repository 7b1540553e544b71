package org.mergescope.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.reach.Roots;

/// Finds a symbol by what a person types: its raw name, with or without `@` and quotes, or its demangled name.
final class SymbolSearch {
  private static final int SUGGESTIONS = 3;

  private SymbolSearch() {}

  static int find(AnalysedModule module, String typed) throws CommandFailure {
    ModuleIndex index = module.index();
    String name = Roots.Named.plain(typed);
    int byName = index.symbol(name);
    if (byName >= 0) {
      return byName;
    }
    if (name.matches("\\d{1,9}") && index.unnamedSymbol(Integer.parseInt(name)) >= 0) {
      return index.unnamedSymbol(Integer.parseInt(name));
    }
    List<String> near = new ArrayList<>();
    String wanted = name.toLowerCase(Locale.ROOT);
    int found = -1;
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      String readable = module.readable(symbol);
      if (readable.equals(name)) {
        if (found >= 0) {
          throw new CommandFailure(
              "Several symbols are called “" + name + "”: name one by its raw name, such as " + index.name(found)
                  + " or " + index.name(symbol) + ".");
        }
        found = symbol;
      }
      if (near.size() < SUGGESTIONS && readable.toLowerCase(Locale.ROOT).contains(wanted)) {
        near.add(index.name(symbol));
      }
    }
    if (found >= 0) {
      return found;
    }
    String suggestion = near.isEmpty() ? "check its name" : "did you mean " + String.join(", ", near);
    throw new CommandFailure("There is no symbol “" + typed + "” in " + module.name() + "; " + suggestion + ".");
  }
}
