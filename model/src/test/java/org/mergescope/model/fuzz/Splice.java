package org.mergescope.model.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts with one stretch replaced.
final class Splice {
  private Splice() {}

  static byte[] replaced(byte[] text, int from, int to, byte[] replacement) {
    byte[] result = new byte[text.length - (to - from) + replacement.length];
    System.arraycopy(text, 0, result, 0, from);
    System.arraycopy(replacement, 0, result, from, replacement.length);
    System.arraycopy(text, to, result, from + replacement.length, text.length - to);
    return result;
  }

  static byte[] inserted(byte[] text, int at, byte[] piece) {
    return replaced(text, at, at, piece);
  }

  static byte[] inserted(byte[] text, int at, String piece) {
    return inserted(text, at, piece.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] cut(byte[] text, int from, int to) {
    return replaced(text, from, to, new byte[0]);
  }

  static byte[] repeated(byte[] piece, int times) {
    byte[] result = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, result, i * piece.length, piece.length);
    }
    return result;
  }

  /// Two stretches `[a, b)` and `[c, d)`, in this order, with their places exchanged.
  static byte[] exchanged(byte[] text, int a, int b, int c, int d) {
    byte[] first = Arrays.copyOfRange(text, a, b);
    byte[] second = Arrays.copyOfRange(text, c, d);
    return replaced(replaced(text, c, d, first), a, b, second);
  }
}
