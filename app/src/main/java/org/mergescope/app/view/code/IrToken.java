package org.mergescope.app.view.code;

import java.util.Locale;

/// A coloured piece of IR text, by its place among the characters.
record IrToken(int start, int end, Kind kind) {
  /// What a piece of IR text is.
  enum Kind {
    COMMENT,
    /// An instruction, or a word that opens a definition.
    KEYWORD,
    /// Any other word: attributes, linkage, flags.
    ATTRIBUTE,
    TYPE,
    /// A constant that is a word, such as `null`.
    CONSTANT,
    NUMBER,
    STRING,
    LABEL,
    LOCAL,
    GLOBAL,
    METADATA,
    /// Not text but the mark of what is folded away.
    FOLD;

    /// The style class of such text.
    String styleClass() {
      return "ir-" + name().toLowerCase(Locale.ROOT);
    }
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
