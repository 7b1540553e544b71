package org.mergescope.model.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// The comdats linked so far, with their members (LangRef, "Comdats"; LinkModules.cpp, `getComdatResult`).
final class LinkedComdats {
  private final LinkedSymbols symbols;
  private final Map<String, Linked> byName = new HashMap<>();

  /// One comdat, its selection kind, its members.
  private record Linked(String selection, List<Integer> members) {}

  LinkedComdats(LinkedSymbols symbols) {
    this.symbols = symbols;
  }

  /// Adds a symbol that was linked to its comdat, where it has one.
  void add(ModuleIndex module, int comdat, int number) {
    if (comdat != LinkedSymbols.NONE) {
      byName
          .computeIfAbsent(module.comdatName(comdat), name -> new Linked(selection(module, comdat), new ArrayList<>()))
          .members()
          .add(number);
    }
  }

  /// Decides on the comdats of a module to be linked. Where a later one takes the place of an earlier one, that one's
  /// members lose their definitions.
  ComdatSides sides(ModuleIndex module) throws LinkException {
    List<ComdatSides.Side> sides = new ArrayList<>();
    for (int comdat = 0; comdat < module.comdatCount(); comdat++) {
      String name = module.comdatName(comdat);
      Linked linked = byName.get(name);
      ComdatSides.Side side = linked == null ? ComdatSides.Side.HERE : side(linked, module, comdat);
      sides.add(side);
      if (linked != null && side == ComdatSides.Side.HERE) {
        linked.members().stream().filter(symbols.counting::get).forEach(symbols.emptied::set);
        byName.remove(name);
      }
    }
    return new ComdatSides(module, sides);
  }

  private ComdatSides.Side side(Linked linked, ModuleIndex module, int comdat) throws LinkException {
    String selection = selection(module, comdat);
    boolean loose = isAnyOrLargest(selection) && isAnyOrLargest(linked.selection());
    if (!loose && !selection.equals(linked.selection())) {
      throw new LinkException(place(module, comdat) + " is selected by '" + selection + "', but by '" + linked.selection()
          + "' in a file before; compile them alike, or leave one out.");
    }
    if (selection.equals("nodeduplicate") || selection.equals("noduplicates")) {
      return ComdatSides.Side.BOTH;
    }
    if (selection.equals("largest") || linked.selection().equals("largest")) {
      return size(module, comdat, leader(module, comdat)) > size(module, comdat, symbols.holder(module.comdatName(comdat)))
          ? ComdatSides.Side.HERE
          : ComdatSides.Side.BEFORE;
    }
    if (selection.equals("samesize")
        && size(module, comdat, leader(module, comdat))
            != size(module, comdat, symbols.holder(module.comdatName(comdat)))) {
      throw new LinkException(place(module, comdat)
          + " must be of the same size in all files, but is not; compile them alike, or leave one out.");
    }
    return ComdatSides.Side.BEFORE;
  }

  private static boolean isAnyOrLargest(String selection) {
    return selection.equals("any") || selection.equals("largest");
  }

  private int leader(ModuleIndex module, int comdat) {
    int symbol = module.symbol(module.comdatName(comdat));
    return symbol < 0 ? LinkedSymbols.NONE : symbols.number(module, symbol);
  }

  /// The size of the variable a comdat is named after, or after an alias of it.
  private long size(ModuleIndex module, int comdat, int leader) throws LinkException {
    int number = leader;
    for (int steps = 0; number != LinkedSymbols.NONE && steps < 100; steps++) {
      ModuleIndex in = symbols.module(number);
      int symbol = symbols.symbol(number);
      if (in.kind(symbol) == SymbolKind.VARIABLE) {
        return TypeSizes.of(symbols, number);
      }
      int aliasee = in.kind(symbol) == SymbolKind.ALIAS ? ComdatSides.aliasee(in, symbol) : LinkedSymbols.NONE;
      number = aliasee < 0 ? LinkedSymbols.NONE : symbols.number(in, aliasee);
    }
    throw new LinkException(place(module, comdat)
        + " is selected by its size, but no variable of its name is there to tell it; check how the files were made.");
  }

  private static String place(ModuleIndex module, int comdat) {
    int entity = Math.max(0, module.comdatEntity(comdat));
    return module.text().location(module.entityStart(entity)) + ": the comdat $" + module.comdatName(comdat);
  }

  private static String selection(ModuleIndex module, int comdat) {
    int entity = module.comdatEntity(comdat);
    String last = "any";
    if (entity >= 0) {
      TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
      while (tokens.next() != Token.END) {
        last = tokens.text();
      }
    }
    return last;
  }
}
