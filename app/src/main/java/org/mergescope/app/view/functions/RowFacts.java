package org.mergescope.app.view.functions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.RootCounts;

/// All that rows can be asked for: the facts of the module, how its symbols stand after the deletions so far, and how
/// often the open trace has them. For any thread.
final class RowFacts {
  private static final RowState[] STATES = RowState.values();

  private final ModuleState state;
  private final SymbolFacts symbols;
  private final @Nullable OpenTrace trace;
  private final byte[] stands;
  private final int[] hits;
  private volatile @Nullable Dominators dominators;
  private volatile @Nullable RootCounts rootCounts;
  private @Nullable ChipCounts chipCounts;

  private RowFacts(ModuleState state, SymbolFacts symbols, @Nullable OpenTrace trace, byte[] stands, int[] hits) {
    this.state = state;
    this.symbols = symbols;
    this.trace = trace;
    this.stands = stands;
    this.hits = hits;
  }

  /// The facts of a state and a trace; what still holds of those `before` is taken over. Cost: linear in symbols and
  /// spans, and in references where the module is another one.
  static RowFacts of(ModuleState state, @Nullable OpenTrace trace, @Nullable RowFacts before) {
    SymbolFacts symbols = before != null && before.symbols.module().equals(state.module())
        ? before.symbols
        : SymbolFacts.of(state.module());
    if (before != null && isSame(before.state, state)) {
      RowFacts facts = new RowFacts(state, symbols, trace, before.stands, hits(state, trace));
      facts.dominators = before.dominators;
      facts.rootCounts = before.rootCounts;
      return facts;
    }
    byte[] stands = new byte[state.module().index().symbolCount()];
    for (int symbol = 0; symbol < stands.length; symbol++) {
      stands[symbol] = (byte) RowOrder.place(RowState.of(state, symbol));
    }
    return new RowFacts(state, symbols, trace, stands, hits(state, trace));
  }

  private static int[] hits(ModuleState state, @Nullable OpenTrace trace) {
    int[] hits = new int[state.module().index().symbolCount()];
    if (trace != null) {
      for (int symbol : trace.mapping().entries()) {
        if (symbol >= 0 && symbol < hits.length) {
          hits[symbol]++;
        }
      }
    }
    return hits;
  }

  /// Whether these are the facts of a state and a trace.
  boolean isOf(ModuleState otherState, @Nullable OpenTrace otherTrace) {
    return isSame(state, otherState) && isSame(trace, otherTrace);
  }

  /// Whether these are the facts of a state.
  boolean isOf(ModuleState otherState) {
    return isSame(state, otherState);
  }

  @SuppressWarnings("ReferenceEquality") // To compare all that they hold would take as long as to read it.
  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return one == other;
  }

  ModuleState state() {
    return state;
  }

  SymbolFacts symbols() {
    return symbols;
  }

  ModuleIndex index() {
    return state.module().index();
  }

  /// Whether a trace is open.
  boolean isTraced() {
    return trace != null;
  }

  RowState stands(int symbol) {
    return STATES[stands[symbol]];
  }

  /// Whether it is a function with a body, which is what all counts of functions count.
  boolean hasBody(int symbol) {
    return index().kind(symbol) == SymbolKind.FUNCTION && index().isDefinition(symbol);
  }

  boolean isAddressTaken(int symbol) {
    return symbols.isAddressTaken(symbol);
  }

  /// How many spans of the trace are about the symbol.
  int hits(int symbol) {
    return hits[symbol];
  }

  /// The bytes that would die with the symbol, its own included; 0 for what is dead. The first call computes them.
  long retained(int symbol) {
    return dominators().retainedBytes(symbol);
  }

  /// Who holds whom; the first call computes it, others that come meanwhile wait for it.
  synchronized Dominators dominators() {
    Dominators known = dominators;
    if (known == null) {
      known = state.dominators();
      dominators = known;
    }
    return known;
  }

  /// The same where it is known already.
  OptionalLong knownRetained(int symbol) {
    Dominators known = dominators;
    return known == null ? OptionalLong.empty() : OptionalLong.of(known.retainedBytes(symbol));
  }

  /// How many roots reach each symbol; the first call counts, others that come meanwhile wait for it.
  synchronized RootCounts rootCounts(BooleanSupplier cancelled) {
    RootCounts known = rootCounts;
    if (known == null) {
      known = RootCounts.of(state.reachability(), cancelled);
      rootCounts = known;
    }
    return known;
  }

  /// The same of one symbol, where they have been counted.
  OptionalLong knownRoots(int symbol) {
    RootCounts known = rootCounts;
    return known == null ? OptionalLong.empty() : OptionalLong.of(known.of(symbol));
  }

  /// Whether what a column shows was counted.
  boolean isCounted(Column column) {
    return switch (column) {
      case INSTRUCTIONS -> symbols.isCounted();
      case ROOTS -> rootCounts != null;
      case STATE, NAME, BYTES, RETAINED, CRATE, CALLERS, CALLEES, HITS, LINKAGE, MODULE, MERGED, REASON -> true;
    };
  }

  /// Counts what a column shows.
  void count(Column column, BooleanSupplier cancelled) {
    switch (column) {
      case INSTRUCTIONS -> symbols.instructions(cancelled);
      case ROOTS -> rootCounts(cancelled);
      case STATE, NAME, BYTES, RETAINED, CRATE, CALLERS, CALLEES, HITS, LINKAGE, MODULE, MERGED, REASON -> {}
    }
  }

  /// How many functions with bodies each chip shows, and what else. The first call counts.
  synchronized ChipCounts chipCounts() {
    ChipCounts known = chipCounts;
    if (known == null) {
      known = ChipCounts.of(this);
      chipCounts = known;
    }
    return known;
  }

  /// The crate or namespace, "" for none; empty until names have been read.
  Optional<String> knownCrate(int symbol) {
    return symbols.knownNames().map(names -> names.crates().get(names.crate(symbol)));
  }

  /// The number of the file that the symbol is from.
  int part(int symbol) {
    return state.module().program().part(symbol);
  }

  /// The files of the module, by number.
  List<String> parts() {
    return state.module().program().fileNames();
  }
}
