package org.mergescope.model.prune;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Finds what a stretch of text mentions besides symbols: `!7`, `#7` and `%T` (LLLexer.cpp). Strings and comments are
/// passed over; names of values look like names of types.
final class MentionReader {
  /// Told of every mention.
  interface Sink {
    void node(long number);

    void group(long number);

    /// A name `[start, end)`, whose `%` stands at `start`.
    void name(MemorySegment bytes, long start, long end);
  }

  private static final byte NOTHING = 0;
  private static final byte MARK = 1;
  private static final byte NAME = 2;
  private static final byte[] CLASSES = classes();
  /// LLVM's numbers have 32 bits; ours 31, so that they fit beside an entity.
  private static final long LAST = Integer.MAX_VALUE;

  private final MemorySegment bytes;
  private final long end;
  private final Sink sink;
  private long at;

  private MentionReader(MemorySegment bytes, long from, long end, Sink sink) {
    this.bytes = bytes;
    this.end = end;
    this.sink = sink;
    this.at = from;
  }

  /// Reads `[from, to)`, which starts and ends between two tokens. Cost: its bytes.
  static void read(MemorySegment bytes, long from, long to, Sink sink) {
    new MentionReader(bytes, from, to, sink).read();
  }

  private void read() {
    while (at < end) {
      byte b = bytes.get(ValueLayout.JAVA_BYTE, at);
      if (CLASSES[b & 0xFF] != MARK) {
        at++;
        continue;
      }
      switch (b) {
        case '"' -> at = after((byte) '"', (byte) '"', at + 1);
        case ';' -> at = after((byte) '\n', (byte) '\r', at + 1);
        case '/' -> comment();
        case '%' -> {
          long to = nameEnd(bytes, at, end);
          sink.name(bytes, at, to);
          at = to;
        }
        default -> number(b);
      }
    }
  }

  private void number(byte mark) {
    long number = numberBehind(bytes, at, end, mark);
    at++;
    if (number >= 0 && mark == '!') {
      sink.node(number);
    } else if (number >= 0) {
      sink.group(number);
    }
  }

  private void comment() {
    at++;
    if (at + 1 >= end || bytes.get(ValueLayout.JAVA_BYTE, at) != '*') {
      return;
    }
    byte before;
    at++;
    do {
      before = bytes.get(ValueLayout.JAVA_BYTE, at++);
    } while (at < end && (before != '*' || bytes.get(ValueLayout.JAVA_BYTE, at) != '/'));
  }

  private long after(byte one, byte other, long from) {
    long found = from;
    while (found < end) {
      byte b = bytes.get(ValueLayout.JAVA_BYTE, found++);
      if (b == one || b == other) {
        return found;
      }
    }
    return end;
  }

  /// The number behind the first `mark` from an offset on, blanks between allowed; -1 where there is none.
  static long numberBehind(MemorySegment bytes, long from, long end, byte mark) {
    long at = from;
    while (at < end && bytes.get(ValueLayout.JAVA_BYTE, at) != mark) {
      at++;
    }
    at++;
    while (at < end && isBlank(bytes.get(ValueLayout.JAVA_BYTE, at))) {
      at++;
    }
    long number = -1;
    for (; at < end; at++) {
      int digit = bytes.get(ValueLayout.JAVA_BYTE, at) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = Math.max(number, 0) * 10 + digit;
      if (number > LAST) {
        return -1;
      }
    }
    return number;
  }

  /// Where the name ends whose `%` stands at an offset.
  static long nameEnd(MemorySegment bytes, long start, long end) {
    long at = start + 1;
    if (at < end && bytes.get(ValueLayout.JAVA_BYTE, at) == '"') {
      at++;
      while (at < end && bytes.get(ValueLayout.JAVA_BYTE, at) != '"') {
        at++;
      }
      return Math.min(end, at + 1);
    }
    while (at < end && CLASSES[bytes.get(ValueLayout.JAVA_BYTE, at) & 0xFF] == NAME) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == 0;
  }

  private static byte[] classes() {
    byte[] classes = new byte[256];
    for (int b = 0; b < classes.length; b++) {
      boolean name = b < 128 && (Character.isLetterOrDigit(b) || "-$._".indexOf(b) >= 0);
      classes[b] = name ? NAME : "\";/%!#".indexOf(b) >= 0 ? MARK : NOTHING;
    }
    return classes;
  }
}
