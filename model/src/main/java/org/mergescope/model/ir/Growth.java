package org.mergescope.model.ir;

import java.util.stream.IntStream;

/// How columns grow.
final class Growth {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private Growth() {}

  /// The next capacity.
  ///
  /// @throws OutOfMemoryError where an array cannot be longer
  static int next(int capacity) {
    if (capacity == LARGEST) {
      throw new OutOfMemoryError("more than " + LARGEST + " entries");
    }
    return (int) Math.min(LARGEST, capacity + (capacity >> 1) + 64L);
  }

  /// A total number of entries as the length of an array.
  ///
  /// @throws OutOfMemoryError where an array cannot be that long
  static int total(long entries) {
    if (entries > LARGEST) {
      throw new OutOfMemoryError("more than " + LARGEST + " entries");
    }
    return (int) entries;
  }

  /// Running sums: where each of the counts starts, and the total.
  static int[] sums(IntStream counts) {
    int[] each = counts.toArray();
    int[] sums = new int[each.length + 1];
    for (int i = 0; i < each.length; i++) {
      sums[i + 1] = total((long) sums[i] + each[i]);
    }
    return sums;
  }
}
