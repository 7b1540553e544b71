package org.mergescope.model.prune;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.mergescope.model.ir.IrText;

/// The lines of a text around an offset. A line ends at a line feed, or at a carriage return that none follows.
final class Lines {
  private static final int WINDOW = 1 << 9;

  private final MemorySegment bytes;
  private final long length;
  /// The bytes around the offset asked for last: an array is read many times faster than a mapped file.
  private final byte[] window = new byte[WINDOW];
  private long windowStart;
  private long windowEnd;

  Lines(IrText text) {
    this.bytes = text.bytes();
    this.length = text.length();
  }

  /// Start of the line in which only blanks stand before an offset; -1 where something else does.
  long startIfFirst(long offset) {
    long at = offset;
    while (at > 0 && isSpace(at(at - 1))) {
      at--;
    }
    return at == 0 || isBreak(at(at - 1)) ? at : -1;
  }

  /// Start of the next line where only blanks and a comment stand behind an offset; -1 where something else does.
  long endIfLast(long offset) {
    long at = offset;
    while (at < length && isSpace(at(at))) {
      at++;
    }
    if (at < length && at(at) == ';') {
      while (at < length && !isBreak(at(at))) {
        at++;
      }
    }
    return at == length || isBreak(at(at)) ? afterBreak(at) : -1;
  }

  /// The end of `[start, lineEnd)` before the line break, at which other text on the line ends as well.
  long withoutBreak(long start, long lineEnd) {
    long at = lineEnd;
    while (at > start && isBreak(at(at - 1))) {
      at--;
    }
    return at;
  }

  /// Start of the line before the one that starts at an offset; the offset itself for the first.
  long startOfLineBefore(long lineStart) {
    long at = lineStart;
    if (at > 0 && at(at - 1) == '\n') {
      at--;
    }
    if (at > 0 && at(at - 1) == '\r') {
      at--;
    }
    while (at > 0 && !isBreak(at(at - 1))) {
      at--;
    }
    return at;
  }

  /// Start of the line after the one that starts at an offset.
  long next(long lineStart) {
    long at = lineStart;
    while (at < length && !isBreak(at(at))) {
      at++;
    }
    return afterBreak(at);
  }

  /// Whether a line starts at the offset and holds only blanks.
  boolean isBlankLine(long lineStart) {
    long at = lineStart;
    while (at < length && isSpace(at(at))) {
      at++;
    }
    return at < length && isBreak(at(at));
  }

  /// Whether these bytes stand at an offset.
  boolean isAt(long offset, byte[] expected) {
    int i = 0;
    while (i < expected.length && offset + i < length && at(offset + i) == expected[i]) {
      i++;
    }
    return i == expected.length;
  }

  private long afterBreak(long at) {
    if (at >= length) {
      return length;
    }
    return at(at) == '\r' && at + 1 < length && at(at + 1) == '\n' ? at + 2 : at + 1;
  }

  private byte at(long offset) {
    if (offset < windowStart || offset >= windowEnd) {
      windowStart = Math.max(0, offset - WINDOW / 2);
      windowEnd = Math.min(length, windowStart + WINDOW);
      MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, windowStart, window, 0, (int) (windowEnd - windowStart));
    }
    return window[(int) (offset - windowStart)];
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == 0;
  }

  private static boolean isBreak(byte b) {
    return b == '\n' || b == '\r';
  }
}
