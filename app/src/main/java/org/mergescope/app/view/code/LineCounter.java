package org.mergescope.app.view.code;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.TreeMap;
import org.mergescope.model.ir.IrText;

/// Line numbers of places in one module, or in the files of several. Remembers what it has counted: the first look far
/// into a file costs a pass over the bytes before, later ones next to nothing. Safe for any thread.
final class LineCounter {
  private static final int STRIDE = 1 << 20;

  private final IrText text;
  private final TreeMap<Long, Long> lineBreaksBefore = new TreeMap<>();

  LineCounter(IrText text) {
    this.text = text;
    for (int part = 0; part < text.parts().size(); part++) {
      lineBreaksBefore.put(text.partStart(part), 0L);
    }
  }

  /// The line of a byte in its file, from 1.
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
    int part = text.partAt(from);
    MemorySegment bytes = text.parts().get(part).bytes();
    long start = text.partStart(part);
    long count = 0;
    for (long at = from - start; at < to - start; at++) {
      count += bytes.get(ValueLayout.JAVA_BYTE, at) == '\n' ? 1 : 0;
    }
    return count;
  }
}
