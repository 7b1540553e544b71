package org.mergescope.app.session.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mergescope.app.session.ChoiceKind;

/// One line of a journal after the first.
public sealed interface Entry {
  /// A step was taken; what had been undone is forgotten.
  ///
  /// @param turned the keys of the symbols whose choice was turned over
  record Took(String label, Instant time, Map<ChoiceKind, List<String>> turned) implements Entry {
    public Took {
      turned = Map.copyOf(turned);
    }
  }

  /// The user went to where so many steps hold.
  record MovedTo(int steps) implements Entry {}
}
