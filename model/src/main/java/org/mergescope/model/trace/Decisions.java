package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts the decisions about one trace and words them.
final class Decisions {
  private final Map<Decision, Tally> tallies = new EnumMap<>(Decision.class);

  private record Tally(int count, String firstSpan) {}

  void note(Decision decision, String spanId) {
    tallies.merge(
        decision, new Tally(1, spanId), (known, one) -> new Tally(known.count() + 1, known.firstSpan()));
  }

  /// One sentence a decision, such as "Ending before it starts, shown with zero length: 2 spans, first 00f067aa0ba902b7."
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    tallies.forEach(
        (decision, tally) -> {
          String spans = tally.count() == 1 ? "1 span" : tally.count() + " spans, first";
          String first = tally.firstSpan().isEmpty() ? "without id" : tally.firstSpan();
          sentences.add(decision.sentence() + ": " + spans + " " + first + ".");
        });
    return List.copyOf(sentences);
  }
}
