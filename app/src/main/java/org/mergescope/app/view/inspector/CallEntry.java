package org.mergescope.app.view.inspector;

/// A row of the trees of callers and callees.
sealed interface CallEntry {
  /// A symbol.
  ///
  /// @param link what connects it to the row above, such as "calls × 3"
  /// @param count how many rows there are under it
  /// @param cycle whether it stands above itself already: it is not followed again
  record Symbol(int symbol, String link, int count, boolean cycle) implements CallEntry {}

  /// Who may call a function through a pointer: found when it is opened, as that takes a look at every function.
  record PossibleCallers(int symbol) implements CallEntry {}

  /// Rows beyond what a tree can show.
  record More(int count) implements CallEntry {}

  /// Rows that are still looked for.
  record Searching() implements CallEntry {}

  /// Whether there is anything under it.
  default boolean opens() {
    return switch (this) {
      case Symbol(int symbol, String link, int count, boolean cycle) -> count > 0 && !cycle;
      case PossibleCallers possible -> true;
      case More more -> false;
      case Searching searching -> false;
    };
  }
}
