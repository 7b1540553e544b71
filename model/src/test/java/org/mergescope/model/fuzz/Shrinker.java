package org.mergescope.model.fuzz;

import java.util.function.Predicate;

/// Makes a text smaller for as long as it still shows the same: halves, quarters, … single bytes are left out in turn.
final class Shrinker {
  private static final int MOST_TRIES = 6000;

  private Shrinker() {}

  static byte[] shrunk(byte[] text, Predicate<byte[]> shows) {
    byte[] smallest = text;
    int tries = 0;
    for (int piece = Math.max(1, text.length / 2); piece > 0; piece /= 2) {
      int at = 0;
      while (at < smallest.length && tries < MOST_TRIES) {
        byte[] smaller = Splice.cut(smallest, at, Math.min(smallest.length, at + piece));
        tries++;
        if (smaller.length > 0 && shows.test(smaller)) {
          smallest = smaller;
        } else {
          at += piece;
        }
      }
    }
    return smallest;
  }
}
