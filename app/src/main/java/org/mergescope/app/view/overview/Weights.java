package org.mergescope.app.view.overview;

/// How much room each node of the tree asks for, with what is below it.
final class Weights {
  private final long[] totals;

  Weights(long[] totals) {
    this.totals = totals;
  }

  long of(int node) {
    return totals[node];
  }

  /// Whether both are of the same numbers, which are then in the same array.
  boolean isSame(Weights other) {
    return totals == other.totals;
  }

  /// For each node. Not to be changed.
  long[] totals() {
    return totals;
  }
}
