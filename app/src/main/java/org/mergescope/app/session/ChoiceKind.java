package org.mergescope.app.session;

/// What can be chosen about a symbol.
public enum ChoiceKind {
  /// Deleted, and nothing takes its place.
  REMOVED,
  /// Deleted, and a stub takes its place.
  STUBBED,
  /// Deleted, and a declaration takes its place.
  DECLARED,
  /// Taken for a root.
  ROOT,
  /// Left alone when everything unreachable is deleted.
  EXCLUDED
}
