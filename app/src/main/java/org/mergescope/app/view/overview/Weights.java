package org.mergescope.app.view.overview;

import java.util.Arrays;

/// How much room each node of the tree asks for, with what is below it.
final class Weights {
  private final long[] totals;

  Weights(long[] totals) {
    this.totals = totals;
  }

  long of(int node) {
    return totals[node];
  }

  /// Whether both are of the same numbers: at once where they are in the same array, as usual.
  boolean isSame(Weights other) {
    return Arrays.equals(totals, other.totals);
  }

  /// For each node. Not to be changed.
  long[] totals() {
    return totals;
  }
}
