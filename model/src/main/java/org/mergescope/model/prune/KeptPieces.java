package org.mergescope.model.prune;

import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.TokenScanner;

/// A stretch of text without some of its tokens. Pieces between them are taken as they stand, comments included.
final class KeptPieces {
  private final IrText text;
  private final StringBuilder kept = new StringBuilder();
  private long from;

  KeptPieces(IrText text, long from) {
    this.text = text;
    this.from = from;
  }

  /// Leaves `[start, end)` out, and the blanks behind it.
  void drop(long start, long end) {
    keepTo(start);
    from = end;
    while (from < text.length() && " \t".indexOf(text.text(from, from + 1)) >= 0) {
      from++;
    }
  }

  /// Leaves the scanner's token out.
  void drop(TokenScanner tokens) {
    drop(tokens.start(), tokens.end());
  }

  /// Puts other text where the stretch has come to.
  void insert(String words) {
    kept.append(words);
  }

  /// Everything up to an offset has been decided on.
  void keepTo(long end) {
    if (end > from) {
      kept.append(text.text(from, end));
      from = end;
    }
  }

  /// The pieces, without blanks at the end.
  String upTo(long end) {
    keepTo(end);
    int length = kept.length();
    while (length > 0 && (kept.charAt(length - 1) == ' ' || kept.charAt(length - 1) == '\t')) {
      length--;
    }
    return kept.substring(0, length);
  }
}
