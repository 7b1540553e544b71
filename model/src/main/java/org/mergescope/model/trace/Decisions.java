package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts the decisions about one trace and words them.
final class Decisions {
  private final Map<Decision, Tally> tallies = new EnumMap<>(Decision.class);

  /// @param example the smallest id, so that the order in which spans come does not matter
  private record Tally(int count, String example) {
    private Tally plus(Tally other) {
      return new Tally(count + other.count, example.compareTo(other.example) <= 0 ? example : other.example);
    }
  }

  void note(Decision decision, String spanId) {
    tallies.merge(decision, new Tally(1, spanId), Tally::plus);
  }

  /// One sentence a decision: "Ending before it starts, shown with zero length: 2 spans, such as 00f067aa0ba902b7."
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    tallies.forEach(
        (decision, tally) -> {
          String spans = tally.count() == 1 ? "1 span" : String.format(Locale.ROOT, "%,d spans", tally.count());
          String such = tally.count() == 1 ? ", " : ", such as ";
          String example = tally.example().isEmpty() ? "" : such + tally.example();
          sentences.add(decision.sentence() + ": " + spans + example + ".");
        });
    return List.copyOf(sentences);
  }
}
