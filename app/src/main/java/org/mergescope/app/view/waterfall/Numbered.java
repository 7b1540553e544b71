package org.mergescope.app.view.waterfall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// One text a span, each different one numbered in the order in which they are first seen.
final class Numbered {
  private final List<String> texts;
  private final int[] ofSpan;

  private Numbered(List<String> texts, int[] ofSpan) {
    this.texts = texts;
    this.ofSpan = ofSpan;
  }

  static Numbered of(int spans, IntFunction<String> text) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> texts = new ArrayList<>();
    int[] numbers = new int[spans];
    for (int span = 0; span < spans; span++) {
      String one = text.apply(span);
      Integer known = seen.putIfAbsent(one, texts.size());
      if (known == null) {
        texts.add(one);
      }
      numbers[span] = known == null ? texts.size() - 1 : known;
    }
    return new Numbered(List.copyOf(texts), numbers);
  }

  /// The different texts, by number.
  List<String> texts() {
    return texts;
  }

  int number(int span) {
    return ofSpan[span];
  }
}
