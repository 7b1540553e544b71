package org.mergescope.app.view.palette;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mergescope.app.session.OpenModule;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// The names of all functions of a module in two flat arrays, ready to be searched: the readable ones, and the mangled
/// ones where they differ. Frozen; made once a module, off the JavaFX thread, in a few microseconds a name.
final class NameIndex {
  private static final int CANCEL_CHECK_MASK = 0xfff;

  private final ModuleIndex module;
  private final int[] symbols;
  private final FlatNames readable;
  private final FlatNames mangled;
  private final int[] own;
  private final int[] ownEnd;

  private NameIndex(ModuleIndex module, int[] symbols, FlatNames readable, FlatNames mangled, int[] own, int[] ownEnd) {
    this.module = module;
    this.symbols = symbols;
    this.readable = readable;
    this.mangled = mangled;
    this.own = own;
    this.ownEnd = ownEnd;
  }

  /// The names of a module.
  ///
  /// @throws CancellationException when cancelled
  static NameIndex of(OpenModule open, BooleanSupplier cancelled) {
    ModuleIndex module = open.index();
    int[] symbols = new int[module.symbolCount()];
    int count = 0;
    for (int symbol = 0; symbol < symbols.length; symbol++) {
      if (module.kind(symbol) != SymbolKind.VARIABLE) {
        symbols[count++] = symbol;
      }
    }
    FlatNames readable = new FlatNames(count);
    FlatNames mangled = new FlatNames(count);
    int[] own = new int[count];
    int[] ownEnd = new int[count];
    for (int slot = 0; slot < count; slot++) {
      if ((slot & CANCEL_CHECK_MASK) == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      String name = open.displayName(symbols[slot]);
      String raw = module.name(symbols[slot]);
      readable.add(slot, name);
      mangled.add(slot, raw.equals(name) ? "" : raw);
      OwnName place = OwnName.of(readable.text(), readable.start(slot), readable.end(slot));
      own[slot] = place.from();
      ownEnd[slot] = place.to();
    }
    return new NameIndex(module, Arrays.copyOf(symbols, count), readable, mangled, own, ownEnd);
  }

  /// The module that the names belong to.
  ModuleIndex module() {
    return module;
  }

  /// How many functions there are; each has a slot, in the order of symbols.
  int size() {
    return symbols.length;
  }

  int symbol(int slot) {
    return symbols[slot];
  }

  /// The slot of a symbol, negative where it is no function.
  int slot(int symbol) {
    return Arrays.binarySearch(symbols, symbol);
  }

  /// The readable names.
  FlatNames readable() {
    return readable;
  }

  /// The mangled names, empty where they are the readable ones.
  FlatNames mangled() {
    return mangled;
  }

  /// How well a query stands for a readable name.
  int score(FuzzyScorer scorer, int slot) {
    return scorer.score(readable.text(), readable.start(slot), readable.end(slot), own[slot], ownEnd[slot]);
  }

  /// The characters of a readable name that a query takes; none where it does not match.
  List<Integer> places(FuzzyScorer scorer, int slot, String name) {
    int start = readable.start(slot);
    return scorer.places(name, own[slot] - start, ownEnd[slot] - start);
  }
}
