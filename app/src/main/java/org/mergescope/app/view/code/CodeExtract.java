package org.mergescope.app.view.code;

import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;

/// The text of one symbol as it is shown: of a very long one the first lines only, and no line too long to be laid out.
///
/// @param complete whether this is all of it
record CodeExtract(String text, boolean complete) {
  private static final long LARGE = 2L << 20;
  private static final int FIRST_LINES = 5_000;
  private static final int LONGEST_LINE = 4_000;

  static CodeExtract of(ModuleIndex module, int symbol, boolean all) {
    IrText text = module.text();
    long start = module.start(symbol);
    long end = module.end(symbol);
    if (all || end - start <= LARGE) {
      return new CodeExtract(narrowed(text.text(start, end).stripTrailing()), true);
    }
    String head = text.text(start, start + LARGE);
    int lineEnd = endOfLine(head, FIRST_LINES);
    return new CodeExtract(narrowed(head.substring(0, lineEnd)), false);
  }

  /// Where a line ends, or the last whole one before it.
  private static int endOfLine(String text, int line) {
    int end = -1;
    for (int i = 0; i < line; i++) {
      int next = text.indexOf('\n', end + 1);
      if (next < 0) {
        return end < 0 ? text.length() : end;
      }
      end = next;
    }
    return end;
  }

  private static String narrowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > LONGEST_LINE) {
        kept.append(text, start, start + LONGEST_LINE);
        kept.append(Texts.text("code.cut", end - start - LONGEST_LINE));
      } else {
        kept.append(text, start, end);
      }
      if (end < text.length()) {
        kept.append('\n');
      }
      start = end + 1;
    }
    return kept.toString();
  }
}
