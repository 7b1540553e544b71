package org.mergescope.app.view.palette;

import java.util.Arrays;

/// Names one after the other in one array of UTF-8, each with the set of its letters. Frozen once filled.
final class FlatNames {
  private static final int FIRST_ROOM = 1 << 16;

  private final int[] starts;
  private final long[] letters;
  private byte[] text = new byte[FIRST_ROOM];

  /// Room for so many names.
  FlatNames(int count) {
    starts = new int[count + 1];
    letters = new long[count];
  }

  /// Adds the next name; slots follow each other.
  void add(int slot, byte[] bytes) {
    int end = Math.addExact(starts[slot], bytes.length);
    if (end > text.length) {
      text = Arrays.copyOf(text, (int) Math.max(end, Math.min(2L * text.length, Integer.MAX_VALUE - 8)));
    }
    System.arraycopy(bytes, 0, text, starts[slot], bytes.length);
    starts[slot + 1] = end;
    letters[slot] = Letters.set(text, starts[slot], end);
  }

  /// Whether a name has all letters of a set.
  boolean has(int slot, long wanted) {
    return (letters[slot] & wanted) == wanted;
  }

  /// Whether small letters are in a name side by side.
  boolean holds(int slot, byte[] part) {
    int lastStart = starts[slot + 1] - part.length;
    for (int at = starts[slot]; at <= lastStart; at++) {
      int same = 0;
      while (same < part.length && Letters.lower(text[at + same]) == part[same]) {
        same++;
      }
      if (same == part.length) {
        return true;
      }
    }
    return false;
  }
}
