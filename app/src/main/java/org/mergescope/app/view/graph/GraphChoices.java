package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/// What the user changed about how the graph is drawn, whatever it shows. Immutable.
///
/// @param hidden symbols that are left out
/// @param stubs for a symbol, whether it is a tag at its callers, not a node; the rest is decided by how many call
/// @param folds for a component, whether it is one node; the rest is decided by how much there is to show
/// @param possible whether what calls through pointers may reach is drawn
record GraphChoices(
    BitSet hidden, Map<Integer, Boolean> stubs, Map<Integer, Boolean> folds, boolean possible) {
  static final GraphChoices NONE = new GraphChoices(new BitSet(), Map.of(), Map.of(), false);

  public GraphChoices {
    hidden = (BitSet) hidden.clone();
    stubs = Map.copyOf(stubs);
    folds = Map.copyOf(folds);
  }

  GraphChoices hiding(BitSet more) {
    BitSet all = (BitSet) hidden.clone();
    all.or(more);
    return new GraphChoices(all, stubs, folds, possible);
  }

  GraphChoices hidingNothing() {
    return new GraphChoices(new BitSet(), stubs, folds, possible);
  }

  GraphChoices stubbing(int symbol, boolean stub) {
    return new GraphChoices(hidden, with(stubs, symbol, stub), folds, possible);
  }

  GraphChoices folding(int component, boolean fold) {
    return new GraphChoices(hidden, stubs, with(folds, component, fold), possible);
  }

  GraphChoices showingPossible(boolean show) {
    return new GraphChoices(hidden, stubs, folds, show);
  }

  private static Map<Integer, Boolean> with(Map<Integer, Boolean> before, int key, boolean value) {
    Map<Integer, Boolean> after = new TreeMap<>(before);
    after.put(key, value);
    return after;
  }

  /// The symbols that are tags: the hubs, but for what was decided otherwise.
  BitSet stubbed(BitSet hubs) {
    BitSet stubbed = (BitSet) hubs.clone();
    stubs.forEach(stubbed::set);
    return stubbed;
  }
}
