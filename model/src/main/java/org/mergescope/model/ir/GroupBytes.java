package org.mergescope.model.ir;

/// The bytes that matter inside a group, as small numbers in tables that are indexed by the unsigned byte.
final class GroupBytes {
  static final int SKIP = 0;
  static final int OPEN = 1;
  static final int CLOSE = 2;
  static final int QUOTE = 3;
  static final int SEMICOLON = 4;
  static final int AT = 5;
  static final int EXCLAMATION = 6;
  static final int HASH = 7;
  static final int END = 8;
  static final int SLASH = 9;
  /// The first letter of `metadata`.
  static final int INITIAL = 10;
  static final int COMMA = 11;

  static final byte[] USUAL = usual();
  /// In a metadata node everything is metadata, whatever `!` and `#` say.
  static final byte[] METADATA = metadata();
  /// In the operands of an intrinsic the word `metadata` matters as well, up to the next comma.
  static final byte[] OPERANDS = operands();

  private GroupBytes() {}

  private static byte[] usual() {
    byte[] table = new byte[256];
    table['('] = OPEN;
    table['['] = OPEN;
    table['{'] = OPEN;
    table[')'] = CLOSE;
    table[']'] = CLOSE;
    table['}'] = CLOSE;
    table['"'] = QUOTE;
    table[';'] = SEMICOLON;
    table['@'] = AT;
    table['!'] = EXCLAMATION;
    table['#'] = HASH;
    table['/'] = SLASH;
    table[ByteClass.SENTINEL & 0xFF] = END;
    return table;
  }

  private static byte[] metadata() {
    byte[] table = usual();
    table['!'] = SKIP;
    table['#'] = SKIP;
    return table;
  }

  private static byte[] operands() {
    byte[] table = usual();
    table['m'] = INITIAL;
    table[','] = COMMA;
    return table;
  }
}
