package org.mergescope.app.view.overview;

/// What the size of a cell says.
enum AreaBy {
  /// Bytes of IR text.
  BYTES,
  /// Bytes that would die with a function; of one that is dead already, its own.
  RETAINED,
  /// One for each function.
  COUNT
}
