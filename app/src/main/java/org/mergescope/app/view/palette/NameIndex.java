package org.mergescope.app.view.palette;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mergescope.app.session.OpenModule;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.names.ModuleNames;

/// The names of all functions of a module, ready to be searched: the readable ones, and the mangled ones where they
/// differ. Frozen; made once a module, off the JavaFX thread.
final class NameIndex {
  private static final int CANCEL_CHECK_MASK = 0xfff;

  private final ModuleIndex module;
  private final ModuleNames names;
  private final int[] symbols;
  private final long[] letters;
  private final FlatNames mangled;
  private final int[] own;
  private final int[] ownEnd;

  private NameIndex(OpenModule open, int[] symbols) {
    this.module = open.index();
    this.names = open.names();
    this.symbols = symbols;
    this.letters = new long[symbols.length];
    this.mangled = new FlatNames(symbols.length);
    this.own = new int[symbols.length];
    this.ownEnd = new int[symbols.length];
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
    NameIndex index = new NameIndex(open, Arrays.copyOf(symbols, count));
    for (int slot = 0; slot < count; slot++) {
      if ((slot & CANCEL_CHECK_MASK) == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      index.read(slot);
    }
    return index;
  }

  private void read(int slot) {
    int symbol = symbols[slot];
    byte[] text = names.bytes(symbol);
    int start = names.start(symbol);
    int end = names.end(symbol);
    letters[slot] = Letters.set(text, start, end);
    OwnName place = OwnName.of(text, start, end);
    own[slot] = place.from();
    ownEnd[slot] = place.to();
    byte[] raw = module.name(symbol).getBytes(StandardCharsets.UTF_8);
    mangled.add(slot, Arrays.equals(raw, 0, raw.length, text, start, end) ? new byte[0] : raw);
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

  /// How many bytes a readable name has.
  int length(int slot) {
    return names.end(symbols[slot]) - names.start(symbols[slot]);
  }

  /// Whether a readable name has all letters of a set.
  boolean has(int slot, long wanted) {
    return (letters[slot] & wanted) == wanted;
  }

  /// The mangled names, empty where they are the readable ones.
  FlatNames mangled() {
    return mangled;
  }

  /// Orders two by readable name.
  int compare(int slot, int other) {
    int one = symbols[slot];
    int two = symbols[other];
    return Arrays.compareUnsigned(
        names.bytes(one), names.start(one), names.end(one), names.bytes(two), names.start(two), names.end(two));
  }

  /// How well a query stands for a readable name.
  int score(FuzzyScorer scorer, int slot) {
    int symbol = symbols[slot];
    return scorer.score(names.bytes(symbol), names.start(symbol), names.end(symbol), own[slot], ownEnd[slot]);
  }

  /// The characters of a readable name that a query takes; none where it does not match.
  List<Integer> places(FuzzyScorer scorer, int slot, String name) {
    int start = names.start(symbols[slot]);
    return scorer.places(name, own[slot] - start, ownEnd[slot] - start);
  }
}
