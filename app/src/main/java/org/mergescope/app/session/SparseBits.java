package org.mergescope.app.session;

import java.util.BitSet;

/// A set of symbols in little memory: of a bit set, the words that are not zero. Immutable.
final class SparseBits {
  private final int[] places;
  private final long[] words;

  private SparseBits(int[] places, long[] words) {
    this.places = places;
    this.words = words;
  }

  static SparseBits of(BitSet set) {
    long[] all = set.toLongArray();
    int count = 0;
    for (long word : all) {
      count += word == 0 ? 0 : 1;
    }
    int[] places = new int[count];
    long[] words = new long[count];
    int at = 0;
    for (int place = 0; place < all.length; place++) {
      if (all[place] != 0) {
        places[at] = place;
        words[at++] = all[place];
      }
    }
    return new SparseBits(places, words);
  }

  BitSet toBitSet() {
    long[] all = new long[places.length == 0 ? 0 : places[places.length - 1] + 1];
    for (int i = 0; i < places.length; i++) {
      all[places[i]] = words[i];
    }
    return BitSet.valueOf(all);
  }

  /// How many words it keeps.
  int size() {
    return words.length;
  }
}
