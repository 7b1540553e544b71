package org.mergescope.model.prune;

/// What stands in a deleted symbol's place.
public enum Replacement {
  /// Nothing: the symbol disappears.
  NONE,
  /// The header stays, the body becomes `unreachable`: always links.
  STUB,
  /// A declaration: something else has to define it at link time.
  DECLARATION
}
