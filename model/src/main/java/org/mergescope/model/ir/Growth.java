package org.mergescope.model.ir;

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
}
