package org.mergescope.model.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolJoin;

/// What has been linked so far: symbols numbered through all modules, and which of them holds each visible name.
final class LinkedSymbols {
  static final int NONE = -1;

  final BitSet counting = new BitSet();
  final BitSet adding = new BitSet();
  final BitSet emptied = new BitSet();
  private final List<ModuleIndex> parts;
  private final int[] firstSymbols;
  private final int[] replacedBy;
  private final Map<String, Integer> byName = new HashMap<>();

  LinkedSymbols(List<ModuleIndex> parts) {
    this.parts = parts;
    this.firstSymbols = SymbolJoin.firstSymbols(parts);
    this.replacedBy = IntStream.range(0, firstSymbols[parts.size()]).toArray();
  }

  int number(int part, int symbol) {
    return firstSymbols[part] + symbol;
  }

  int number(ModuleIndex module, int symbol) {
    return number(parts.indexOf(module), symbol);
  }

  ModuleIndex module(int number) {
    return parts.get(part(number));
  }

  int symbol(int number) {
    return number - firstSymbols[part(number)];
  }

  /// The symbol that holds a name, or -1.
  int holder(String name) {
    return byName.getOrDefault(name, NONE);
  }

  /// Whether a symbol has a name that other modules see.
  boolean isVisible(int number) {
    ModuleIndex module = module(number);
    int symbol = symbol(number);
    return !module.isUnnamed(symbol) && !module.linkage(symbol).isLocal();
  }

  /// The symbol that holds the name of a visible one, or -1.
  int match(int number) {
    return isVisible(number) ? holder(module(number).name(symbol(number))) : NONE;
  }

  Linkage linkage(int number) {
    return module(number).linkage(symbol(number));
  }

  /// Whether a linker finds a definition there (`!isDeclarationForLinker`).
  boolean isDefinition(int number) {
    return isKept(number) && linkage(number) != Linkage.AVAILABLE_EXTERNALLY;
  }

  /// Whether the text of a symbol defines it and still does.
  boolean isKept(int number) {
    return module(number).isDefinition(symbol(number)) && !emptied.get(number);
  }

  /// Makes a symbol one of the whole; it takes its name from who holds it, whom it thereby replaces.
  void put(int number) {
    int other = match(number);
    if (other != NONE && other != number) {
      replacedBy[other] = number;
      counting.clear(other);
      emptied.clear(other);
    }
    counting.set(number);
    if (isVisible(number)) {
      byName.put(module(number).name(symbol(number)), number);
    }
  }

  /// Makes a symbol another name of one that holds the name.
  void replace(int number, int holder) {
    replacedBy[number] = holder;
  }

  /// Whether a symbol neither counts nor stands for another one yet.
  boolean isOpen(int number) {
    return !counting.get(number) && replacedBy[number] == number;
  }

  /// For every symbol the one that a mention of it means.
  int[] meanings() {
    int[] meanings = replacedBy.clone();
    for (int number = 0; number < meanings.length; number++) {
      int last = number;
      while (replacedBy[last] != last) {
        last = replacedBy[last];
      }
      meanings[number] = last;
    }
    return meanings;
  }

  /// The place of a symbol's name, for messages.
  String place(int number) {
    ModuleIndex module = module(number);
    return module.text().location(module.nameStart(symbol(number)));
  }

  private int part(int number) {
    int found = Arrays.binarySearch(firstSymbols, number);
    int part = found < 0 ? -found - 2 : found;
    while (firstSymbols[part + 1] == number) {
      part++;
    }
    return part;
  }
}
