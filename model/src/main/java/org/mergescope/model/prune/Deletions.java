package org.mergescope.model.prune;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.reach.Reachability;

/// What the user chose to delete, and what takes its place; an immutable set, so undo is the previous one.
public final class Deletions {
  /// Nothing chosen.
  public static final Deletions NOTHING = new Deletions(new BitSet(), new BitSet(), new BitSet());

  private final BitSet removed;
  private final BitSet stubbed;
  private final BitSet declared;

  private Deletions(BitSet removed, BitSet stubbed, BitSet declared) {
    this.removed = removed;
    this.stubbed = stubbed;
    this.declared = declared;
  }

  /// These deletions and the given symbols, each replaced as said; one chosen before changes its replacement.
  public Deletions with(BitSet symbols, Replacement replacement) {
    Deletions others = without(symbols);
    switch (replacement) {
      case NONE -> others.removed.or(symbols);
      case STUB -> others.stubbed.or(symbols);
      case DECLARATION -> others.declared.or(symbols);
    }
    return others;
  }

  /// These deletions without the given symbols.
  public Deletions without(BitSet symbols) {
    return new Deletions(minus(removed, symbols), minus(stubbed, symbols), minus(declared, symbols));
  }

  private static BitSet minus(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }

  /// Whether the symbol is chosen.
  public boolean contains(int symbol) {
    return removed.get(symbol) || stubbed.get(symbol) || declared.get(symbol);
  }

  /// What replaces a chosen symbol.
  ///
  /// @throws IllegalArgumentException where the symbol is not chosen
  public Replacement replacement(int symbol) {
    if (removed.get(symbol)) {
      return Replacement.NONE;
    }
    if (stubbed.get(symbol)) {
      return Replacement.STUB;
    }
    if (declared.get(symbol)) {
      return Replacement.DECLARATION;
    }
    throw new IllegalArgumentException("not chosen: " + symbol);
  }

  /// All chosen symbols; a copy.
  public BitSet symbols() {
    BitSet all = (BitSet) removed.clone();
    all.or(stubbed);
    all.or(declared);
    return all;
  }

  /// The chosen symbols that are replaced so; a copy.
  public BitSet symbols(Replacement replacement) {
    return (BitSet) switch (replacement) {
      case NONE -> removed.clone();
      case STUB -> stubbed.clone();
      case DECLARATION -> declared.clone();
    };
  }

  /// How many are chosen.
  public int count() {
    return removed.cardinality() + stubbed.cardinality() + declared.cardinality();
  }

  /// The references from symbols that stay to symbols in `candidates`: what would dangle if these were removed as
  /// well. What an export repairs by itself does not count: metadata, block addresses, entries of `@llvm.used`,
  /// `@llvm.global_ctors` and their like, eliminated slots of virtual tables. Sorted by place. Cost: the candidates'
  /// incoming edges.
  public List<Blocker> blockers(Reachability reachability, BitSet candidates) {
    return new Dangling(reachability, with(candidates, Replacement.NONE)).to(candidates);
  }

  /// `candidates` and everything that mentions them, directly or not, by references that would dangle, roots included:
  /// what has to go along. Cost: linear in references.
  public BitSet withReferrers(Reachability reachability, BitSet candidates) {
    return new Dangling(reachability, with(candidates, Replacement.NONE)).closure(candidates);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Deletions that
        && removed.equals(that.removed) && stubbed.equals(that.stubbed) && declared.equals(that.declared);
  }

  @Override
  public int hashCode() {
    return Objects.hash(removed, stubbed, declared);
  }

  @Override
  public String toString() {
    return "removed " + removed + ", stubbed " + stubbed + ", declared " + declared;
  }
}
