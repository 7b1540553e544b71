package org.mergescope.app.view.inspector;

/// What the inspector shows.
public sealed interface Inspected {
  /// Nothing, and what to do about that.
  record Nothing(String sentence) implements Inspected {}

  /// Several symbols at once, by count and size.
  record Several(int symbols, long bytes, int unreachable) implements Inspected {}

  /// One symbol.
  record One(SymbolDetails details) implements Inspected {}
}
