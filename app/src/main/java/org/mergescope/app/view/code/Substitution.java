package org.mergescope.app.view.code;

/// A piece of IR text that is shown as something else.
///
/// @param start of the piece in the text as written
/// @param end behind it
/// @param shown what stands there instead
record Substitution(int start, int end, String shown, Kind kind) {
  /// Why it is not shown as written.
  enum Kind {
    /// Metadata that is folded away.
    FOLD,
    /// The end of a line that is too long to be laid out.
    CUT,
    /// A name in its readable form.
    NAME
  }
}
