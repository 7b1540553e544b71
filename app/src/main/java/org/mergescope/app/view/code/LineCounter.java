package org.mergescope.app.view.code;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.TreeMap;
import org.mergescope.model.ir.IrText;

/// Line numbers of places in one module. Remembers what it has counted: the first look far into a file costs a pass
/// over the bytes before, later ones next to nothing. Safe for any thread.
final class LineCounter {
  private static final int STRIDE = 1 << 20;

  private final IrText text;
  private final TreeMap<Long, Long> lineBreaksBefore = new TreeMap<>();

  LineCounter(IrText text) {
    this.text = text;
    lineBreaksBefore.put(0L, 0L);
  }

  /// The line of a byte, from 1.
  synchronized long line(long offset) {
    var known = lineBreaksBefore.floorEntry(offset);
    long breaks = known.getValue();
    for (long from = known.getKey(); from < offset; from += STRIDE) {
      long to = Math.min(offset, from + STRIDE);
      breaks += lineBreaks(from, to);
      if (to == from + STRIDE) {
        lineBreaksBefore.put(to, breaks);
      }
    }
    return breaks + 1;
  }

  private long lineBreaks(long from, long to) {
    MemorySegment bytes = text.bytes();
    long count = 0;
    for (long at = from; at < to; at++) {
      count += bytes.get(ValueLayout.JAVA_BYTE, at) == '\n' ? 1 : 0;
    }
    return count;
  }
}
