package org.mergescope.app.view.code;

/// A stretch of text as it is and as an export writes it.
record DiffPiece(String before, String after) {
  /// A stretch that stays.
  static DiffPiece kept(String text) {
    return new DiffPiece(text, text);
  }

  boolean isKept() {
    return before.equals(after);
  }
}
