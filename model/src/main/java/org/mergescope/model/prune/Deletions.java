package org.mergescope.model.prune;

import java.util.BitSet;
import java.util.List;
import org.mergescope.model.callgraph.CallGraph;

/// What the user chose to delete, and what takes its place; an immutable set, so undo is the previous one.
public final class Deletions {
  /// Nothing chosen.
  public static final Deletions NOTHING = new Deletions();

  private Deletions() {}

  /// These deletions and the given symbols, each replaced as said.
  public Deletions with(BitSet symbols, Replacement replacement) {
    throw new UnsupportedOperationException(symbols + "" + replacement);
  }

  /// These deletions without the given symbols.
  public Deletions without(BitSet symbols) {
    throw new UnsupportedOperationException(symbols.toString());
  }

  /// Whether the symbol is chosen.
  public boolean contains(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// What replaces a chosen symbol.
  public Replacement replacement(int symbol) {
    throw new UnsupportedOperationException("" + symbol);
  }

  /// All chosen symbols; a copy.
  public BitSet symbols() {
    throw new UnsupportedOperationException();
  }

  /// How many are chosen.
  public int count() {
    throw new UnsupportedOperationException();
  }

  /// The references from symbols that stay to symbols in `candidates`: what would dangle if these were removed as well.
  /// Sorted by place. Cost: the candidates' incoming edges.
  public List<Blocker> blockers(CallGraph graph, BitSet candidates) {
    throw new UnsupportedOperationException(graph + "" + candidates);
  }

  /// `candidates` and everything that mentions them, directly or not, by strong references, roots included: what has to
  /// go along. Cost: linear in references.
  public BitSet withReferrers(CallGraph graph, BitSet candidates) {
    throw new UnsupportedOperationException(graph + "" + candidates);
  }
}
