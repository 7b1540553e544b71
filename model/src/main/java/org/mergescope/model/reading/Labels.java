package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.trace.Trace;

/// The label of every span, each text once, numbered in the order of rows.
final class Labels {
  private final List<String> texts;
  private final int[] ofSpan;

  private Labels(List<String> texts, int[] ofSpan) {
    this.texts = texts;
    this.ofSpan = ofSpan;
  }

  /// By number.
  List<String> texts() {
    return texts;
  }

  /// The number of a span's label.
  int of(int span) {
    return ofSpan[span];
  }

  static Labels of(Trace trace, Grouping grouping) {
    return of(trace, grouping, new HashMap<>(), new ArrayList<>());
  }

  /// Continues the numbering of another trace.
  static Labels of(Trace trace, Grouping grouping, Map<String, Integer> numbers, List<String> texts) {
    int[] ofSpan = new int[trace.spanCount()];
    for (int span = 0; span < ofSpan.length; span++) {
      String text = grouping.label(trace, span);
      Integer known = numbers.putIfAbsent(text, texts.size());
      if (known == null) {
        texts.add(text);
      }
      ofSpan[span] = known == null ? texts.size() - 1 : known;
    }
    return new Labels(texts, ofSpan);
  }
}
