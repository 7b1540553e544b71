package org.mergescope.app.view.inspector;

import java.util.List;

/// Why a symbol is kept, or that nothing keeps it.
///
/// @param sentence the answer in short
/// @param chains the ways from a root to the symbol, the shortest first; none where there is none to show
public record Explanation(String sentence, List<Chain> chains) {
  /// Says nothing yet.
  static final Explanation NONE = new Explanation("", List.of());

  public Explanation {
    chains = List.copyOf(chains);
  }

  /// One way.
  ///
  /// @param sentence how long it is and where it begins
  /// @param steps each symbol on it with how the one above mentions it
  public record Chain(String sentence, List<Neighbour> steps) {
    public Chain {
      steps = List.copyOf(steps);
    }

    /// The symbols of the way.
    List<Integer> symbols() {
      return steps.stream().map(Neighbour::symbol).toList();
    }
  }
}
