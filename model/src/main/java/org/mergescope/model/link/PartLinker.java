package org.mergescope.model.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;

/// Links one module into what has been linked before (LinkModules.cpp, `linkIfNeeded`): visible definitions that win come
/// first, then whatever these mention. Local, `linkonce` and `available_externally` ones come only when mentioned.
final class PartLinker {
  private static final int NONE = LinkedSymbols.NONE;

  private final ModuleIndex module;
  private final int part;
  private final LinkedSymbols symbols;
  private final LinkedComdats comdats;
  private final Precedence precedence;
  private final ComdatSides sides;
  private final Map<Integer, List<Integer>> lazyMembers = new HashMap<>();
  private final BitSet linked = new BitSet();
  private final BitSet dropped = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  PartLinker(ModuleIndex module, int part, LinkedSymbols symbols, LinkedComdats comdats) throws LinkException {
    this.module = module;
    this.part = part;
    this.symbols = symbols;
    this.comdats = comdats;
    this.precedence = new Precedence(symbols);
    this.sides = comdats.sides(module);
  }

  /// Links it; gives the mentions that do not count.
  BitSet link() throws LinkException {
    findLazyMembers();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (module.isDefinition(symbol)) {
        decide(symbol);
      }
    }
    while (!open.isEmpty()) {
      int symbol = open.remove();
      addComdat(symbol);
      follow(symbol);
    }
    return dropped;
  }

  private void findLazyMembers() {
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      int comdat = sides.comdat(symbol);
      if (comdat != NONE && isLinkOnce(symbol) && module.isDefinition(symbol)) {
        lazyMembers.computeIfAbsent(comdat, key -> new ArrayList<>()).add(symbol);
      }
    }
  }

  private void decide(int symbol) throws LinkException {
    int number = symbols.number(part, symbol);
    int other = symbols.match(number);
    boolean lazy = module.linkage(symbol).isLocal() || isLazy(symbol);
    if ((other == NONE && lazy) || sides.side(symbol) == ComdatSides.Side.BEFORE) {
      return;
    }
    boolean wins = other == NONE || precedence.wins(number, other);
    if (wins) {
      add(symbol);
    }
    if (other != NONE && sides.side(symbol) == ComdatSides.Side.BOTH) {
      keepCopy(wins ? other : number);
    }
  }

  /// In a comdat that is not deduplicated the variable that loses stays as a local copy.
  private void keepCopy(int number) {
    symbols.counting.set(number);
    int holder = symbols.match(number);
    if (holder != number) {
      symbols.replace(number, holder);
    }
    if (symbols.module(number) == module) {
      open.add(symbols.symbol(number));
    }
  }

  private void add(int symbol) {
    if (linked.get(symbol)) {
      return;
    }
    linked.set(symbol);
    open.add(symbol);
    int number = symbols.number(part, symbol);
    int other = symbols.match(number);
    boolean appends = module.linkage(symbol) == Linkage.APPENDING && other != NONE && symbols.isKept(other);
    if (appends && symbols.linkage(other) == Linkage.APPENDING) {
      symbols.adding.set(number);
      symbols.replace(number, other);
    } else {
      symbols.put(number);
      comdats.add(module, sides.comdat(symbol), number);
    }
  }

  /// Others of its comdat come along, unless a mention alone brought a local symbol.
  private void addComdat(int symbol) throws LinkException {
    if (module.linkage(symbol).isLocal()) {
      return;
    }
    for (int member : lazyMembers.getOrDefault(sides.comdat(symbol), List.of())) {
      int number = symbols.number(part, member);
      int other = symbols.match(number);
      if (!linked.get(member) && (other == NONE || precedence.wins(number, other))) {
        add(member);
      }
    }
  }

  private void follow(int symbol) throws LinkException {
    Structors structors = Structors.of(module, symbol);
    for (Structors.Entry entry : structors.entries()) {
      if (entry.key() != NONE && !links(entry.key())) {
        dropped.set(entry.firstReference(), entry.endReference());
      }
    }
    boolean indirect = module.kind(symbol) == SymbolKind.ALIAS || module.kind(symbol) == SymbolKind.IFUNC;
    for (int i = module.firstReference(symbol); i < module.firstReference(symbol + 1); i++) {
      ReferenceKind kind = module.referenceKind(i);
      if (kind.isStrong() && !dropped.get(i)) {
        resolve(module.referenceTarget(i), indirect);
      }
    }
  }

  /// Whether the definition of a symbol comes from this module; one that comes only when mentioned now does.
  private boolean links(int symbol) {
    int number = symbols.number(part, symbol);
    if (linked.get(symbol)) {
      return true;
    }
    int other = symbols.match(number);
    boolean comes = module.isDefinition(symbol)
        && (module.linkage(symbol).isLocal() || (isLazy(symbol) && (other == NONE || !symbols.isDefinition(other))));
    if (comes) {
      add(symbol);
    }
    return comes;
  }

  /// Sees to it that what is mentioned is a symbol of the whole.
  private void resolve(int symbol, boolean indirect) {
    int number = symbols.number(part, symbol);
    if (links(symbol)) {
      return;
    }
    int other = symbols.match(number);
    if (indirect && module.isDefinition(symbol) && other != NONE) {
      // An alias needs its own module's definition: a local copy of one that lost.
      if (!symbols.counting.get(number)) {
        symbols.counting.set(number);
        symbols.replace(number, other);
        open.add(symbol);
      }
    } else if (other == NONE && symbols.isOpen(number)) {
      if (module.isDefinition(symbol)) {
        symbols.emptied.set(number);
      }
      symbols.put(number);
    }
  }

  private boolean isLazy(int symbol) {
    return isLinkOnce(symbol) || module.linkage(symbol) == Linkage.AVAILABLE_EXTERNALLY;
  }

  private boolean isLinkOnce(int symbol) {
    return module.linkage(symbol) == Linkage.LINKONCE || module.linkage(symbol) == Linkage.LINKONCE_ODR;
  }
}
