package org.mergescope.model.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Damage that knows nothing of IR but its tokens.
final class ByteMutations {
  private static final byte[] TELLING =
      "(){}[]<>\"@!#%$^;:=,*/\\\0\r\n\t \u00ff\u0080\u00efc0aZ-.".getBytes(StandardCharsets.ISO_8859_1);
  private static final String[] NUMBERS = {
    "0", "1", "2", "007", "-1", "65535", "2147483647", "2147483648", "4294967296", "9223372036854775807",
    "18446744073709551616", "99999999999999999999999"
  };
  private static final int LONGEST = 1 << 20;

  static final List<Mutation> ALL =
      List.of(
          ByteMutations::flip, ByteMutations::tell, ByteMutations::cut, ByteMutations::cutOff, ByteMutations::repeat,
          ByteMutations::splice, ByteMutations::word, ByteMutations::word, ByteMutations::replaceWord,
          ByteMutations::number, ByteMutations::pad);

  private ByteMutations() {}

  private static byte[] flip(byte[] text, byte[] other, Random random) {
    byte[] result = text.clone();
    result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
    return result;
  }

  private static byte[] tell(byte[] text, byte[] other, Random random) {
    byte[] result = text.clone();
    result[random.nextInt(result.length)] = TELLING[random.nextInt(TELLING.length)];
    return result;
  }

  private static byte[] cut(byte[] text, byte[] other, Random random) {
    int at = random.nextInt(text.length);
    return Splice.cut(text, at, at + length(text.length - at, random));
  }

  private static byte[] cutOff(byte[] text, byte[] other, Random random) {
    int at = random.nextInt(text.length);
    return random.nextBoolean() ? Splice.cut(text, at, text.length) : Splice.cut(text, 0, at);
  }

  /// Many copies of a short piece nest deep; copies of a long one repeat definitions.
  private static byte[] repeat(byte[] text, byte[] other, Random random) {
    int at = random.nextInt(text.length);
    byte[] piece = Arrays.copyOfRange(text, at, at + length(text.length - at, random));
    int most = random.nextInt(16) == 0 ? 1 << 16 : 8;
    int times = Math.min(1 + random.nextInt(most), Math.max(1, LONGEST / Math.max(1, piece.length)));
    return Splice.inserted(text, at, Splice.repeated(piece, times));
  }

  private static byte[] splice(byte[] text, byte[] other, Random random) {
    if (other.length == 0) {
      return text;
    }
    int from = random.nextInt(other.length);
    byte[] piece = Arrays.copyOfRange(other, from, from + length(other.length - from, random));
    int at = random.nextInt(text.length);
    return random.nextBoolean()
        ? Splice.inserted(text, at, piece)
        : Splice.replaced(text, at, Math.min(text.length, at + piece.length), piece);
  }

  private static byte[] word(byte[] text, byte[] other, Random random) {
    return Splice.inserted(text, random.nextInt(text.length), Dictionary.any(random));
  }

  private static byte[] replaceWord(byte[] text, byte[] other, Random random) {
    int from = random.nextInt(text.length);
    while (from > 0 && isWord(text[from - 1])) {
      from--;
    }
    int to = from;
    while (to < text.length && isWord(text[to])) {
      to++;
    }
    return Splice.replaced(text, from, to, Dictionary.any(random).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] number(byte[] text, byte[] other, Random random) {
    int from = random.nextInt(text.length);
    while (from < text.length && !isDigit(text[from])) {
      from++;
    }
    int to = from;
    while (to < text.length && isDigit(text[to])) {
      to++;
    }
    String number = NUMBERS[random.nextInt(NUMBERS.length)];
    return Splice.replaced(text, from, to, number.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] pad(byte[] text, byte[] other, Random random) {
    String blank = new String[] {" ", "\n", "\t", "\r", "\0", "; x\n", ";\r", "/* */", "\r\n"}[random.nextInt(9)];
    return Splice.inserted(text, random.nextInt(text.length), blank);
  }

  /// Mostly short.
  private static int length(int most, Random random) {
    int limit = Math.min(most, 1 << (1 + random.nextInt(12)));
    return limit <= 0 ? 0 : 1 + random.nextInt(limit);
  }

  private static boolean isWord(byte b) {
    return Character.isLetterOrDigit(b) || b == '_' || b == '.' || b == '@' || b == '%' || b == '!' || b == '#';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
