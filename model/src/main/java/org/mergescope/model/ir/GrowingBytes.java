package org.mergescope.model.ir;

import java.util.Arrays;

/// A column of bytes under construction.
final class GrowingBytes {
  private byte[] values = new byte[64];
  private int size;

  void add(int value) {
    reserve(1);
    values[size++] = (byte) value;
  }

  void add(byte[] bytes, int from, int to) {
    reserve(to - from);
    System.arraycopy(bytes, from, values, size, to - from);
    size += to - from;
  }

  byte get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  /// The values so far and room behind them; valid until the next addition.
  byte[] values() {
    return values;
  }

  byte[] frozen() {
    return Arrays.copyOf(values, size);
  }

  private void reserve(int count) {
    if (values.length - size < count) {
      values = Arrays.copyOf(values, Math.max(Growth.next(values.length), Math.addExact(size, count)));
    }
  }
}
