package org.mergescope.bench;

import java.util.List;
import java.util.function.LongFunction;

/// Several measurements of one thing.
record Spread(long median, long least, long most) {
  static Spread of(List<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    return new Spread(sorted.get((sorted.size() - 1) / 2), sorted.getFirst(), sorted.getLast());
  }

  /// The median with least and most beside it.
  String text(LongFunction<String> amount) {
    return least == most
        ? amount.apply(median)
        : amount.apply(median) + " (" + amount.apply(least) + "–" + amount.apply(most) + ")";
  }
}
