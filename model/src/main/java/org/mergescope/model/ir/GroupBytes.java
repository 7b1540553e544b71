package org.mergescope.model.ir;

/// The bytes that matter inside a group, as classes of [StopBytes].
final class GroupBytes {
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

  static final StopBytes USUAL = new StopBytes(usual());
  /// In a metadata node everything is metadata, whatever `!` and `#` say.
  static final StopBytes METADATA = new StopBytes(metadata());
  /// In the operands of an intrinsic the word `metadata` matters as well, up to the next comma.
  static final StopBytes OPERANDS = new StopBytes(operands());

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
    table['!'] = StopBytes.SKIP;
    table['#'] = StopBytes.SKIP;
    return table;
  }

  private static byte[] operands() {
    byte[] table = usual();
    table['m'] = INITIAL;
    table[','] = COMMA;
    return table;
  }
}
