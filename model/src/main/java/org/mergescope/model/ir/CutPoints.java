package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Guesses where a text may be cut to be read side by side: at lines that look like the start of an entity. A guess may
/// be wrong, inside a string or a comment; [ModuleReader] finds that out.
final class CutPoints {
  private static final byte[][] STARTS = {
    ascii("define "), ascii("declare "), ascii("@"), ascii("!"), ascii("attributes #")
  };
  private static final int LONGEST_START = 16;
  private static final int CHUNK = 1 << 16;

  private CutPoints() {}

  /// Rising offsets: `from`, then at most one for every `stretch` bytes, then the text's length. Cost: the bytes from
  /// each multiple of `stretch` to the next likely start.
  static long[] of(IrText text, long from, long stretch) {
    long length = text.length();
    long[] cuts = new long[(int) ((length - from) / stretch) + 2];
    int count = 0;
    cuts[count++] = from;
    byte[] chunk = new byte[CHUNK + LONGEST_START];
    for (long wish = from + stretch; wish < length; wish = Math.max(wish, cuts[count - 1]) + stretch) {
      long cut = next(text, wish, chunk);
      if (cut < length) {
        cuts[count++] = cut;
      } else {
        break;
      }
    }
    cuts[count++] = length;
    return Arrays.copyOf(cuts, count);
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
