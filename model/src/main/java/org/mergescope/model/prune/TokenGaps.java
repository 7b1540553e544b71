package org.mergescope.model.prune;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.ir.IrText;

/// Keeps tokens apart that an edit would bring together: IR needs no blank between `0` and `@x`, but without the variable
/// in `i32 0@x=global i32 1define` there has to be one.
final class TokenGaps {
  private TokenGaps() {}

  /// The same edits, sorted as they are, with a blank where two words would become one.
  static List<Edit> kept(IrText text, List<Edit> edits) {
    MemorySegment bytes = text.bytes();
    List<Edit> result = new ArrayList<>(edits.size());
    boolean wordBefore = false;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      boolean adjoins = i > 0 && edits.get(i - 1).end() == edit.start();
      if (!adjoins) {
        wordBefore = edit.start() > 0 && isWord(at(bytes, edit.start() - 1));
      }
      String replacement = edit.replacement();
      if (!replacement.isEmpty()) {
        replacement = wordBefore && isWord(replacement.charAt(0)) ? " " + replacement : replacement;
        wordBefore = isWord(replacement.charAt(replacement.length() - 1));
      }
      boolean lastHere = i + 1 == edits.size() || edits.get(i + 1).start() > edit.end();
      if (lastHere && wordBefore && edit.end() < text.length() && isWord(at(bytes, edit.end()))) {
        replacement += " ";
      }
      boolean same = replacement.equals(edit.replacement());
      result.add(same ? edit : new Edit(edit.start(), edit.end(), replacement, edit.reason()));
    }
    return result;
  }

  private static char at(MemorySegment bytes, long offset) {
    return (char) (bytes.get(ValueLayout.JAVA_BYTE, offset) & 0xFF);
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-$._\\".indexOf(c) >= 0;
  }
}
