package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;

/// Classes of bytes, as bits of [#OF], which is indexed by the unsigned byte. They follow LLVM's lexer (LLLexer.cpp).
final class ByteClass {
  static final int BLANK = 1;
  static final int DIGIT = 2;
  static final int HEX = 4;
  /// What a keyword or type is made of.
  static final int KEYWORD = 8;
  /// What names and labels are made of.
  static final int NAME = 16;
  /// What names after `!` are made of.
  static final int METADATA = 32;
  static final int QUOTE = 64;
  /// What may hide the next token: blanks, the start of a comment, the end of a window.
  static final int HIDING = 128;

  static final byte[] OF = new byte[256];

  /// What stands after the last byte of a window; never a byte of well-formed UTF-8.
  static final byte SENTINEL = (byte) 0xFF;

  static {
    String digits = "0123456789";
    String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    mark(" \t\n\r\0", BLANK);
    mark(digits, DIGIT);
    mark(digits + "abcdefABCDEF", HEX);
    mark(digits + letters + "_", KEYWORD);
    mark(digits + letters + "-$._", NAME);
    mark(digits + letters + "-$._\\", METADATA);
    mark("\"", QUOTE);
    mark(" \t\n\r\0;/", HIDING);
    OF[SENTINEL & 0xFF] |= (byte) HIDING;
  }

  private ByteClass() {}

  static boolean is(byte b, int classes) {
    return (OF[b & 0xFF] & classes) != 0;
  }

  private static void mark(String members, int bit) {
    for (byte b : members.getBytes(StandardCharsets.US_ASCII)) {
      OF[b & 0xFF] |= (byte) bit;
    }
  }
}
