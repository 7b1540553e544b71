package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import org.mergescope.model.ir.Linkage;

/// Sorts symbols by numbers: each key is one sort of an array of longs, which hold the value above the place. Rows that
/// are equal in all keys are in the order of their names, where these are known, else in that of the file.
final class RowOrder {
  private static final int PLACE_BITS = 28;
  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
  private static final long LARGEST = (1L << (Long.SIZE - 1 - PLACE_BITS)) - 1;
  private static final List<Linkage> LINKAGES =
      Arrays.stream(Linkage.values()).sorted(Comparator.comparing(Linkage::keyword)).toList();

  private final RowFacts facts;
  private final BooleanSupplier cancelled;

  /// @param cancelled ends what has to be counted first
  RowOrder(RowFacts facts, BooleanSupplier cancelled) {
    this.facts = facts;
    this.cancelled = cancelled;
  }

  /// Sorts a set of symbols, the most important key first.
  int[] sorted(BitSet symbols, List<SortKey> keys) {
    if (keys.stream().anyMatch(key -> key.column() == Column.NAME || key.column() == Column.CRATE)) {
      facts.symbols().names();
    }
    int[] order = !keys.isEmpty() ? byName(symbols) : symbols.stream().toArray();
    for (SortKey key : keys.reversed()) {
      if (key.column() == Column.NAME && key.equals(keys.getLast()) && !key.descending()) {
        continue;
      }
      order = sorted(order, value(key.column()), key.descending());
    }
    return order;
  }

  private int[] byName(BitSet symbols) {
    if (facts.symbols().knownNames().isEmpty()) {
      return symbols.stream().toArray();
    }
    SymbolNames names = facts.symbols().names();
    int[] order = new int[symbols.cardinality()];
    int size = 0;
    for (int place = 0; size < order.length; place++) {
      int symbol = names.byRank(place);
      if (symbols.get(symbol)) {
        order[size++] = symbol;
      }
    }
    return order;
  }

  /// The place of a constant among its kind, which is the order in which people expect them.
  @SuppressWarnings("EnumOrdinal") // The number never leaves memory, so that it may change with the enum.
  static int place(Enum<?> constant) {
    return constant.ordinal();
  }

  private static int[] sorted(int[] symbols, IntToLongFunction value, boolean descending) {
    long[] packed = new long[symbols.length];
    for (int row = 0; row < packed.length; row++) {
      long high = Math.clamp(value.applyAsLong(symbols[row]), 0, LARGEST);
      packed[row] = (descending ? LARGEST - high : high) << PLACE_BITS | row;
    }
    Arrays.parallelSort(packed);
    int[] order = new int[symbols.length];
    for (int row = 0; row < order.length; row++) {
      order[row] = symbols[(int) (packed[row] & PLACE_MASK)];
    }
    return order;
  }

  private IntToLongFunction value(Column column) {
    SymbolFacts symbols = facts.symbols();
    return switch (column) {
      case STATE -> symbol -> place(facts.stands(symbol));
      case NAME -> symbols.names()::rank;
      case BYTES -> facts.index()::byteCount;
      case RETAINED -> facts.dominators()::retainedBytes;
      case INSTRUCTIONS -> {
        int[] counts = symbols.instructions(cancelled);
        yield symbol -> counts[symbol];
      }
      case ROOTS -> facts.rootCounts(cancelled)::of;
      case CRATE -> symbols.names()::crate;
      case CALLERS -> symbols::callers;
      case CALLEES -> symbols::callees;
      case HITS -> facts::hits;
      case LINKAGE -> symbol -> LINKAGES.indexOf(facts.index().linkage(symbol));
      case MERGED -> this::mergedRank;
      case MODULE -> facts::part;
      case REASON -> new Reason(facts)::rank;
    };
  }

  /// Code of one serverless function by the function, then shared code, then code of none.
  private long mergedRank(int symbol) {
    int functions = facts.state().module().mergedFunctions().size();
    int owner = facts.symbols().owner(symbol);
    int owners = facts.symbols().owners(symbol);
    return owner >= 0 ? owner : owners == 0 ? LARGEST : functions + owners;
  }
}
