package org.mergescope.model.ir;

import java.util.Arrays;

/// A column of ints under construction.
final class GrowingInts {
  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Growth.next(size));
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  int size() {
    return size;
  }

  int[] frozen() {
    return Arrays.copyOf(values, size);
  }
}
