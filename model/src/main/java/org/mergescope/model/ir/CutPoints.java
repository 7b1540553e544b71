package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/// Guesses where a text may be cut to be read side by side: at lines that look like the start of an entity. A guess may
/// be wrong, inside a string or a comment; [ModuleReader] finds that out.
final class CutPoints {
  private static final byte[][] STARTS = {
    ascii("define "), ascii("declare "), ascii("@"), ascii("!"), ascii("attributes #")
  };
  private static final int LONGEST_START = 16;
  private static final int CHUNK = 1 << 16;

  private CutPoints() {}

  /// Rising offsets: `from`, then where stretches end, then the text's length. Cost: the bytes from the wished end of
  /// each stretch to the next likely start.
  ///
  /// @param stretch of the bytes that are left, how many a stretch takes at least
  static long[] of(IrText text, long from, LongUnaryOperator stretch) {
    long length = text.length();
    LongStream.Builder cuts = LongStream.builder();
    byte[] chunk = new byte[CHUNK + LONGEST_START];
    long cut = from;
    while (cut < length) {
      cuts.add(cut);
      long wish = cut + stretch.applyAsLong(length - cut);
      cut = wish < length ? next(text, wish, chunk) : length;
    }
    return cuts.add(length).build().toArray();
  }

  /// The first likely start of an entity after an offset, or the text's length.
  private static long next(IrText text, long offset, byte[] chunk) {
    for (long at = offset; at < text.length(); at += CHUNK) {
      int count = (int) Math.min(chunk.length, text.length() - at);
      text.copy(at, chunk, 0, count);
      for (int i = 0; i < Math.min(count, CHUNK); i++) {
        if (chunk[i] == '\n' && isStart(chunk, i + 1, count)) {
          return at + i + 1;
        }
      }
    }
    return text.length();
  }

  private static boolean isStart(byte[] chunk, int at, int count) {
    for (byte[] start : STARTS) {
      if (count - at >= start.length && Arrays.equals(chunk, at, at + start.length, start, 0, start.length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
