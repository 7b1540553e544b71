package org.mergescope.model.ir;

import java.util.Arrays;

/// A column of longs under construction.
final class GrowingLongs {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Growth.next(size));
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  void set(int index, long value) {
    values[index] = value;
  }

  int size() {
    return size;
  }

  long[] frozen() {
    return Arrays.copyOf(values, size);
  }
}
