package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Where the lines of a text begin, as marks some lines apart: eight bytes for 64 lines, whatever the size. Lines are
/// counted from 0 through all files of a joined text; every file begins a line. Immutable, safe for any thread.
public final class LineIndex {
  private static final int STRIDE = 64;
  private static final int CHUNK = 1 << 20;
  private static final int LONGEST_LOOK = 1 << 14;

  private final IrText text;
  private final long[] marks;
  private final int lineCount;
  private final int[] firstLines;

  private LineIndex(IrText text, long[] marks, int lineCount, int[] firstLines) {
    this.text = text;
    this.marks = marks;
    this.lineCount = lineCount;
    this.firstLines = firstLines;
  }

  /// Finds the lines. Cost: one pass over the bytes.
  ///
  /// @param progress told the fraction done
  /// @param cancelled asked every megabyte
  /// @throws CancellationException when cancelled
  /// @throws IllegalArgumentException for more than two thousand million lines
  public static LineIndex of(IrText text, DoubleConsumer progress, BooleanSupplier cancelled) {
    LongColumn marks = new LongColumn();
    int[] firstLines = new int[text.parts().size()];
    byte[] chunk = new byte[CHUNK];
    long line = 0;
    for (int part = 0; part < firstLines.length; part++) {
      firstLines[part] = (int) line;
      long end = text.partStart(part) + text.parts().get(part).length();
      boolean atStart = true;
      for (long at = text.partStart(part); at < end; at += chunk.length) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException("finding lines cancelled");
        }
        int count = (int) Math.min(chunk.length, end - at);
        text.copy(at, chunk, 0, count);
        for (int i = 0; i < count; i++) {
          if (atStart) {
            if (line % STRIDE == 0) {
              marks.add(at + i);
            }
            line++;
            atStart = false;
          }
          atStart |= chunk[i] == '\n';
        }
        progress.accept((double) at / Math.max(1, text.length()));
      }
      if (line > Integer.MAX_VALUE - CHUNK) {
        throw new IllegalArgumentException(text.name() + " has too many lines to be numbered: " + line);
      }
    }
    long[] all = new long[marks.size()];
    Arrays.setAll(all, marks::get);
    return new LineIndex(text, all, (int) line, firstLines);
  }

  /// The text this is the index of.
  public IrText text() {
    return text;
  }

  /// How many lines there are; a line feed at the end begins none.
  public int lineCount() {
    return lineCount;
  }

  /// Offset of a line's first byte. Cost: a look at up to 63 lines before it.
  public long start(int line) {
    long at = marks[line / STRIDE];
    for (int i = line % STRIDE; i > 0; i--) {
      at = next(at);
    }
    return at;
  }

  /// Offset after a line's last byte, its line feed not counted.
  public long end(int line) {
    long after = next(start(line));
    return text.byteAt(after - 1) == '\n' ? after - 1 : after;
  }

  /// The line that a byte is in; that of the last byte for any offset after it. Cost: logarithmic, and a look at up to
  /// 64 lines.
  public int lineAt(long offset) {
    int found = Arrays.binarySearch(marks, offset);
    int mark = Math.max(0, found >= 0 ? found : -found - 2);
    int line = mark * STRIDE;
    if (lineCount == 0) {
      return 0;
    }
    for (long after = next(marks[mark]); after <= offset && line < lineCount - 1; after = next(after)) {
      line++;
    }
    return line;
  }

  /// The number of a line in its own file, from 1.
  public long numberInFile(int line) {
    return line - firstLines[part(line)] + 1L;
  }

  /// Which of the text's parts a line is in.
  public int part(int line) {
    int found = Arrays.binarySearch(firstLines, line);
    int part = found >= 0 ? found : -found - 2;
    while (part + 1 < firstLines.length && firstLines[part + 1] == firstLines[part]) {
      part++;
    }
    return part;
  }

  /// The line of a number in a file; the nearest there is.
  public int lineOfNumber(int part, long number) {
    int last = (part + 1 < firstLines.length ? firstLines[part + 1] : lineCount) - 1;
    return (int) Math.max(firstLines[part], Math.min(last, firstLines[part] + number - 1));
  }

  /// Where the line after the one that begins at `from` begins.
  private long next(long from) {
    int part = text.partAt(from);
    long end = text.partStart(part) + text.parts().get(part).length();
    byte[] look = new byte[256];
    for (long at = from; at < end; ) {
      int count = (int) Math.min(look.length, end - at);
      text.copy(at, look, 0, count);
      for (int i = 0; i < count; i++) {
        if (look[i] == '\n') {
          return at + i + 1;
        }
      }
      at += count;
      look = look.length < LONGEST_LOOK ? new byte[look.length * 4] : look;
    }
    return end;
  }
}
