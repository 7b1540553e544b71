package org.mergescope.model.ir;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

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

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] LOCATION = "!dbg !\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LOCATION_LENGTH = 6;
  private static final long LOCATION_BYTES = (long) EIGHT.get(LOCATION, 0);
  private static final long LOCATION_MASK = (1L << (Byte.SIZE * LOCATION_LENGTH)) - 1;

  private GroupBytes() {}

  /// Where the number may be of an exclamation mark at `p`: after `!`, or after `!dbg !`.
  static int location(byte[] bytes, int p) {
    long first = (long) EIGHT.get(bytes, p) & LOCATION_MASK;
    return first == LOCATION_BYTES ? p + LOCATION_LENGTH : p + 1;
  }

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
