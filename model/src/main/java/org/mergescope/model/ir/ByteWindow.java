package org.mergescope.model.ir;

import java.util.function.LongConsumer;

/// A stretch of a module's bytes on the heap, slid along as the scan goes on. Bytes before `at` may be forgotten by
/// [#more]; the byte after the last is [ByteClass#SENTINEL], so that loops over a class of bytes need no limit check.
final class ByteWindow {
  private static final int CAPACITY = 1 << 18;
  /// Fewer bytes are not worth telling the system about.
  private static final int RELEASED = 1 << 20;

  private static final StopBytes LINE_ENDS = StopBytes.at('\n', '\r');
  private static final StopBytes QUOTES = StopBytes.at('"');
  private static final StopBytes STARS = StopBytes.at('*');
  /// The sentinel, and what may be looked at behind it.
  private static final int MARGIN = 1 + StopBytes.SLACK;

  byte[] bytes;
  int at;
  int limit;

  private final IrText text;
  private final LongConsumer progress;
  private long base;
  private long end;
  private long commentStart;
  /// The text up to here was found whole after it was read, and is not needed in memory any more.
  private long released;

  /// @param progress told the offset that was read up to, once a window
  ByteWindow(IrText text, long start, long end, LongConsumer progress) {
    this.text = text;
    this.progress = progress;
    this.bytes = new byte[Math.clamp(end - start, 64, CAPACITY) + MARGIN];
    restart(start, end);
  }

  void restart(long start, long stop) {
    base = start;
    end = stop;
    released = start;
    at = 0;
    limit = 0;
    more(0);
  }

  /// The place of a byte of the window in the text.
  long offset(int index) {
    return base + index;
  }

  /// Whether nothing follows the window.
  boolean isLast() {
    return base + limit == end;
  }

  /// Whether the text ends at `at`; reads on where the window does.
  boolean isAtEnd() {
    if (at == limit && !isLast()) {
      more(at);
    }
    return at == limit;
  }

  /// Sees to it that the window holds `count` bytes from `at`, or all that follow.
  void reserve(int count) {
    if (limit - at < count && !isLast()) {
      more(at);
    }
  }

  /// Reads on, keeping the bytes from `at`; returns where the byte at `index` is now.
  int more(int index) {
    int kept = limit - at;
    int capacity = bytes.length - MARGIN;
    long left = end - base - limit;
    byte[] target = kept > capacity / 2 && left > 0 ? new byte[Math.min(capacity * 2, 1 << 30) + MARGIN] : bytes;
    if (kept == target.length - MARGIN && left > 0) {
      throw new IllegalStateException("a token of a gigabyte at byte " + base);
    }
    System.arraycopy(bytes, at, target, 0, kept);
    bytes = target;
    int moved = at;
    base += at;
    at = 0;
    int count = (int) Math.min(target.length - MARGIN - kept, left);
    if (count > 0) {
      long readTo = base + kept + count;
      text.copyUnchecked(base + kept, target, kept, count);
      if (readTo - released >= RELEASED || readTo == end) {
        release(readTo);
      }
      progress.accept(readTo);
    }
    limit = kept + count;
    target[limit] = ByteClass.SENTINEL;
    return index - moved;
  }

  private void release(long readTo) {
    text.requireWhole();
    if (readTo - released >= RELEASED) {
      text.release(released, readTo);
    }
    released = readTo;
  }

  /// Where a run from `index` on ends; keeps the bytes from `at`.
  int runEnd(int index, StopBytes run) {
    int p = index;
    for (;;) {
      p = run.next(bytes, p);
      if (p != limit || isLast()) {
        return p;
      }
      p = more(p);
    }
  }

  /// The byte `ahead` of `at`, or the sentinel where the text ends before.
  byte peek(int ahead) {
    if (at + ahead >= limit && !isLast()) {
      more(at);
    }
    return at + ahead >= limit ? ByteClass.SENTINEL : bytes[at + ahead];
  }

  /// The byte at an offset of the text before `limit`, which the window may have forgotten.
  byte behind(long offset) {
    return offset >= base ? bytes[(int) (offset - base)] : text.byteAt(offset);
  }

  /// Moves `at` past white space and comments. False where a C comment (LLVM 20+) is never closed.
  boolean skipBlank() {
    for (;;) {
      byte b = bytes[at];
      if (ByteClass.is(b, ByteClass.BLANK)) {
        at++;
      } else if (b == ';') {
        skipPast(LINE_ENDS);
      } else if (b == '/' && peek(1) == '*') {
        if (!skipBlockComment()) {
          return false;
        }
      } else if (at != limit || isLast()) {
        return true;
      } else {
        more(at);
      }
    }
  }

  /// Moves `at` from after an opening quote to after the closing one. False where there is none.
  boolean skipString() {
    return skipPast(QUOTES);
  }

  /// Where the C comment starts that [#skipBlank] found open.
  long openComment() {
    return commentStart;
  }

  private boolean skipBlockComment() {
    commentStart = offset(at);
    at += 2;
    while (skipPast(STARS)) {
      if (peek(0) == '/') {
        at++;
        return true;
      }
    }
    return false;
  }

  private boolean skipPast(StopBytes stops) {
    for (;;) {
      at = stops.next(bytes, at);
      if (bytes[at] != ByteClass.SENTINEL) {
        at++;
        return true;
      }
      if (at < limit) {
        at++;
      } else if (isAtEnd()) {
        return false;
      }
    }
  }
}
