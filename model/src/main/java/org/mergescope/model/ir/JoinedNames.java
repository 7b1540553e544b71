package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names for the symbols of the whole: visible ones keep theirs, local ones of the same name get `.1`, `.2` behind it, the
/// unnamed are numbered anew.
final class JoinedNames {
  private final List<ModuleIndex> parts;
  private final SymbolJoin join;
  private final NameTable taken = new NameTable();
  private final NameTable names = new NameTable();
  private final Map<String, Integer> suffixes = new HashMap<>();
  private long nextNumber;

  private JoinedNames(List<ModuleIndex> parts, SymbolJoin join) {
    this.parts = parts;
    this.join = join;
  }

  /// The table in which a symbol's name has the symbol's number.
  static NameTable of(List<ModuleIndex> parts, SymbolJoin join) {
    return new JoinedNames(parts, join).collect();
  }

  private NameTable collect() {
    for (int part = 0; part < parts.size(); part++) {
      ModuleIndex module = parts.get(part);
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        if (join.counting.get(join.firstSymbols[part] + symbol) && isVisible(part, symbol)) {
          module.internNameInto(taken, symbol);
        }
      }
    }
    for (int part = 0; part < parts.size(); part++) {
      ModuleIndex module = parts.get(part);
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        if (join.counting.get(join.firstSymbols[part] + symbol)) {
          add(part, symbol);
        }
      }
    }
    return names;
  }

  private void add(int part, int symbol) {
    ModuleIndex module = parts.get(part);
    int number = names.size();
    if (module.isUnnamed(symbol)) {
      names.internNumber(nextNumber++);
    } else if (isVisible(part, symbol)) {
      module.internNameInto(names, symbol);
    } else {
      int before = taken.size();
      int known = module.internNameInto(taken, symbol);
      if (known == before) {
        module.internNameInto(names, symbol);
      } else {
        addRenamed(module.name(symbol));
      }
    }
    if (names.size() == number) {
      throw new IllegalArgumentException("two symbols of the whole are called " + module.name(symbol));
    }
  }

  private void addRenamed(String name) {
    int before = taken.size();
    byte[] renamed = new byte[0];
    while (taken.size() == before) {
      int suffix = suffixes.merge(name, 1, Integer::sum);
      renamed = (name + "." + suffix).getBytes(StandardCharsets.UTF_8);
      taken.intern(renamed);
    }
    names.intern(renamed);
  }

  private boolean isVisible(int part, int symbol) {
    ModuleIndex module = parts.get(part);
    int number = join.firstSymbols[part] + symbol;
    return !module.isUnnamed(symbol) && !module.linkage(symbol).isLocal() && join.standsFor[number] == number;
  }
}
