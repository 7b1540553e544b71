package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.List;

/// Ints under construction, in chunks that are never copied while it grows.
final class IntColumn {
  private static final int CHUNK_BITS = 11;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int[] NONE = new int[0];

  private int[][] chunks = new int[4][];
  private int[] last = NONE;
  private int room;
  private int size;

  void add(int value) {
    if (room == last.length) {
      open();
    }
    last[room++] = value;
    size++;
  }

  int get(int index) {
    return chunks[index >> CHUNK_BITS][index & (CHUNK - 1)];
  }

  int size() {
    return size;
  }

  /// All values of the columns, one column after the other; empties them, so that memory is held but once.
  static int[] drained(List<IntColumn> columns) {
    int total = Growth.total(columns.stream().mapToLong(IntColumn::size).sum());
    int[] values = new int[total];
    int at = 0;
    for (IntColumn column : columns) {
      at = column.drainTo(values, at);
    }
    return values;
  }

  /// The same, to the values of each column its offset added.
  static int[] drained(List<IntColumn> columns, int[] offsets) {
    int[] counts = columns.stream().mapToInt(IntColumn::size).toArray();
    int[] values = drained(columns);
    int at = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int last = at + counts[i]; at < last; at++) {
        values[at] += offsets[i];
      }
    }
    return values;
  }

  private int drainTo(int[] values, int from) {
    int at = from;
    for (int i = 0; at < from + size; i++) {
      int count = Math.min(CHUNK, from + size - at);
      System.arraycopy(chunks[i], 0, values, at, count);
      chunks[i] = NONE;
      at += count;
    }
    chunks = new int[0][];
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
    last = new int[CHUNK];
    chunks[chunk] = last;
    room = 0;
  }
}
