package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.List;

/// Longs under construction, in chunks that are never copied while it grows.
final class LongColumn {
  private static final int CHUNK_BITS = 11;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final long[] NONE = new long[0];

  private long[][] chunks = new long[4][];
  private long[] last = NONE;
  private int room;
  private int size;

  void add(long value) {
    if (room == last.length) {
      open();
    }
    last[room++] = value;
    size++;
  }

  long get(int index) {
    return chunks[index >> CHUNK_BITS][index & (CHUNK - 1)];
  }

  void set(int index, long value) {
    chunks[index >> CHUNK_BITS][index & (CHUNK - 1)] = value;
  }

  int size() {
    return size;
  }

  /// All values of the columns, one column after the other; empties them, so that memory is held but once.
  static long[] drained(List<LongColumn> columns) {
    int total = Growth.total(columns.stream().mapToLong(LongColumn::size).sum());
    long[] values = new long[total];
    int at = 0;
    for (LongColumn column : columns) {
      at = column.drainTo(values, at);
    }
    return values;
  }

  private int drainTo(long[] values, int from) {
    int at = from;
    for (int i = 0; at < from + size; i++) {
      int count = Math.min(CHUNK, from + size - at);
      System.arraycopy(chunks[i], 0, values, at, count);
      chunks[i] = NONE;
      at += count;
    }
    chunks = new long[0][];
    last = NONE;
    room = 0;
    size = 0;
    return at;
  }

  private void open() {
    int chunk = size >> CHUNK_BITS;
    if (chunk >= chunks.length) {
      chunks = Arrays.copyOf(chunks, Growth.next(chunks.length));
    }
    last = new long[CHUNK];
    chunks[chunk] = last;
    room = 0;
  }
}
