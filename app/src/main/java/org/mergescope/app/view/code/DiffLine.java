package org.mergescope.app.view.code;

/// A line before and after an export, or of one of them alone.
record DiffLine(String text, Change change) {
  /// What an export does with a line.
  enum Change {
    SAME,
    REMOVED,
    ADDED
  }
}
