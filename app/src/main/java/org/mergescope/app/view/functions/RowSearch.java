package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import org.mergescope.app.session.ModuleState;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.SymbolKind;

/// Filters and sorts the symbols of a module: linear passes over arrays and one sort of numbers a key.
final class RowSearch {
  private static final int CANCEL_CHECK_MASK = 0xfff;
  private static final List<RowState> STATES = List.of(RowState.values());
  private static final List<Linkage> LINKAGES =
      Arrays.stream(Linkage.values()).sorted(Comparator.comparing(Linkage::keyword)).toList();

  private final ModuleState state;
  private final SymbolFacts facts;
  private final RowQuery query;
  private final BooleanSupplier cancelled;

  private RowSearch(ModuleState state, SymbolFacts facts, RowQuery query, BooleanSupplier cancelled) {
    this.state = state;
    this.facts = facts;
    this.query = query;
    this.cancelled = cancelled;
  }

  /// Answers a query.
  ///
  /// @throws CancellationException when cancelled
  static Rows rows(ModuleState state, SymbolFacts facts, RowQuery query, BooleanSupplier cancelled) {
    return new RowSearch(state, facts, query, cancelled).rows();
  }

  private Rows rows() {
    int count = state.module().index().symbolCount();
    Map<RowState, Integer> perState = new EnumMap<>(RowState.class);
    int[] found = new int[count];
    int size = 0;
    int total = 0;
    for (int symbol = 0; symbol < count; symbol++) {
      if ((symbol & CANCEL_CHECK_MASK) == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      if (!query.variables() && state.module().index().kind(symbol) == SymbolKind.VARIABLE) {
        continue;
      }
      RowState stands = RowState.of(state, symbol);
      perState.merge(stands, 1, Integer::sum);
      total++;
      if (query.shows(stands) && matches(symbol)) {
        found[size++] = symbol;
      }
    }
    return new Rows(sorted(Arrays.copyOf(found, size)), counts(perState), total);
  }

  private boolean matches(int symbol) {
    NameMatch match = query.filter().match();
    return match instanceof NameMatch.Any || facts.names().matches(symbol, match, cancelled);
  }

  private static Map<Chip, Integer> counts(Map<RowState, Integer> perState) {
    Map<Chip, Integer> counts = new EnumMap<>(Chip.class);
    for (Chip chip : Chip.values()) {
      perState.forEach((stands, count) -> counts.merge(chip, chip.shows(stands) ? count : 0, Integer::sum));
    }
    return counts;
  }

  /// Sorts by the least important key first; each sort keeps the order of equal rows.
  private int[] sorted(int[] symbols) {
    int[] order = symbols;
    List<SortKey> keys = query.order();
    for (int i = keys.size() - 1; i >= 0; i--) {
      order = sorted(order, keys.get(i));
    }
    return order;
  }

  private int[] sorted(int[] symbols, SortKey key) {
    IntToLongFunction value = value(key.column());
    long[] packed = new long[symbols.length];
    for (int row = 0; row < packed.length; row++) {
      long high = Math.clamp(value.applyAsLong(symbols[row]), 0, Integer.MAX_VALUE);
      packed[row] = (key.descending() ? Integer.MAX_VALUE - high : high) << 32 | row;
    }
    Arrays.parallelSort(packed);
    return Arrays.stream(packed).mapToInt(place -> symbols[(int) place]).toArray();
  }

  private IntToLongFunction value(Column column) {
    return switch (column) {
      case STATE -> symbol -> STATES.indexOf(RowState.of(state, symbol));
      case NAME -> facts.names()::rank;
      case BYTES -> state.module().index()::byteCount;
      case CALLERS -> facts::callers;
      case CALLEES -> facts::callees;
      case LINKAGE -> symbol -> LINKAGES.indexOf(state.module().index().linkage(symbol));
      case MERGED -> facts::mergedRank;
    };
  }
}
