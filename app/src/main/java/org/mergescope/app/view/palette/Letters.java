package org.mergescope.app.view.palette;

/// What the bytes of a UTF-8 name are to a search: a letter with its case, the end of a word, a divider of a path.
final class Letters {
  private static final int DIGIT_BIT = 26;
  private static final int OTHER_BIT = 36;

  private static final byte[] LOWER = new byte[256];

  static {
    for (int i = 0; i < LOWER.length; i++) {
      LOWER[i] = (byte) (i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    }
  }

  private Letters() {}

  /// The byte as a small letter, where it is an ASCII letter.
  static byte lower(byte b) {
    return LOWER[b & 0xff];
  }

  static boolean isUpper(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  /// Whether a name goes on with this byte; a byte of a longer character counts as a letter.
  static boolean isWord(byte b) {
    return b < 0 || (b >= 'a' && b <= 'z') || isUpper(b) || isDigit(b);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /// Which bytes there are in a stretch, as a set of 64 classes: a name that lacks one of a query's cannot match it.
  static long set(byte[] text, int from, int to) {
    long set = 0;
    for (int i = from; i < to; i++) {
      set |= 1L << bit(LOWER[text[i] & 0xff]);
    }
    return set;
  }

  private static int bit(byte lower) {
    if (lower >= 'a' && lower <= 'z') {
      return lower - 'a';
    }
    return isDigit(lower) ? DIGIT_BIT + lower - '0' : OTHER_BIT + (lower & 0xff) % (Long.SIZE - OTHER_BIT);
  }
}
