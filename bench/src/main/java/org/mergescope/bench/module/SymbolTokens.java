package org.mergescope.bench.module;

import java.nio.charset.StandardCharsets;

/// Finds `@name` and `@"name"` in a stretch of text as LLVM prints it, and passes over strings.
final class SymbolTokens {
  private final byte[] text;
  private final int end;
  private int at;
  private int nameStart;
  private int nameEnd;

  private SymbolTokens(byte[] text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  static SymbolTokens of(byte[] text, int start, int end) {
    return new SymbolTokens(text, start, end);
  }

  /// The next name without quotes; empty where no more come.
  String nextName() {
    while (at < end) {
      byte here = text[at++];
      if (here == '"') {
        skipString();
      } else if (here == '@') {
        boolean quoted = text[at] == '"';
        if (quoted) {
          at++;
        }
        nameStart = at;
        if (quoted) {
          skipString();
          nameEnd = at - 1;
        } else {
          while (at < end && isNameByte(text[at])) {
            at++;
          }
          nameEnd = at;
        }
        return new String(text, nameStart, nameEnd - nameStart, StandardCharsets.ISO_8859_1);
      }
    }
    return "";
  }

  /// Offset after the last byte of the name found last, before its closing quote.
  int nameEnd() {
    return nameEnd;
  }

  private void skipString() {
    while (at < end && text[at] != '"') {
      at++;
    }
    at++;
  }

  private static boolean isNameByte(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "-$._".indexOf(b) >= 0;
  }
}
