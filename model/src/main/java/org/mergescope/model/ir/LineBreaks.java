package org.mergescope.model.ir;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Finds lines and columns in one text. Remembers how many line breaks each megabyte has: the first look far into a file
/// costs a pass over the bytes before, by all processors, later ones part of a megabyte. Safe for any thread.
final class LineBreaks {
  private static final int BLOCK = 1 << 20;
  private static final int CHUNK = 1 << 16;
  private static final int UNKNOWN = -1;
  private static final long BREAKS = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private int[] breaks = {};

  /// Where a byte of the text is.
  LineColumn place(IrText text, long offset) {
    int blocks = (int) (offset / BLOCK);
    long from = (long) blocks * BLOCK;
    long line = 1 + before(text, blocks) + count(text, from, offset);
    return new LineColumn(line, offset - lineStart(text, offset) + 1);
  }

  /// Callers that come meanwhile wait: the pass is worth more to them than a second one beside it.
  private synchronized long before(IrText text, int blocks) {
    int known = breaks.length;
    if (known < blocks) {
      breaks = Arrays.copyOf(breaks, blocks);
      Arrays.fill(breaks, known, blocks, UNKNOWN);
    }
    int[] all = breaks;
    IntStream.range(0, blocks).filter(block -> all[block] == UNKNOWN).parallel()
        .forEach(block -> all[block] = count(text, (long) block * BLOCK, (block + 1L) * BLOCK));
    long sum = 0;
    for (int block = 0; block < blocks; block++) {
      sum += all[block];
    }
    return sum;
  }

  private static int count(IrText text, long from, long to) {
    byte[] chunk = new byte[(int) Math.min(CHUNK, to - from)];
    int count = 0;
    for (long at = from; at < to; at += chunk.length) {
      int length = (int) Math.min(chunk.length, to - at);
      text.copy(at, chunk, 0, length);
      count += count(chunk, length);
    }
    return count;
  }

  /// Eight bytes at a time: the highest bit of each byte that is a line break is set, and no other.
  private static int count(byte[] chunk, int length) {
    int count = 0;
    int i = 0;
    for (; i + Long.BYTES <= length; i += Long.BYTES) {
      long differences = (long) EIGHT.get(chunk, i) ^ BREAKS;
      count += Long.bitCount(~((differences & LOW) + LOW | differences | LOW));
    }
    for (; i < length; i++) {
      count += chunk[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  private static long lineStart(IrText text, long offset) {
    byte[] chunk = new byte[1 << 8];
    long end = offset;
    while (end > 0) {
      int length = (int) Math.min(chunk.length, end);
      text.copy(end - length, chunk, 0, length);
      for (int i = length - 1; i >= 0; i--) {
        if (chunk[i] == '\n') {
          return end - length + i + 1;
        }
      }
      end -= length;
      chunk = chunk.length < CHUNK ? new byte[CHUNK] : chunk;
    }
    return 0;
  }
}
