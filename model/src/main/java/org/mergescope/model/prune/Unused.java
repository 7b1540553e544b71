package org.mergescope.model.prune;

/// What becomes of metadata nodes, named types, attribute groups and comdats that nothing uses any more.
public enum Unused {
  /// They stay: they are harmless, and the export differs from the module in as few places as possible.
  KEPT,
  /// They are cut as well; in modules with debug information they are most of the text.
  DROPPED
}
