package org.mergescope.model.link;

/// The size of a type with its padding, and its alignment, in bytes.
record TypeLayout(long size, long alignment) {
  static final TypeLayout NOTHING = new TypeLayout(0, 1);
  private static final long LARGEST_ALIGNMENT = 16;

  /// A number of so many bytes on its natural boundary.
  static TypeLayout natural(long bytes) {
    long alignment = Math.min(LARGEST_ALIGNMENT, Long.highestOneBit(Math.max(1, 2 * bytes - 1)));
    return new TypeLayout(rounded(bytes, alignment), alignment);
  }

  static long rounded(long size, long alignment) {
    return (size + alignment - 1) / alignment * alignment;
  }
}
