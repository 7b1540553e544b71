package org.mergescope.app.view.prune;

import java.util.BitSet;

/// What follows from the wish to delete something.
public sealed interface DeleteDecision {
  /// Nothing can be deleted, and why.
  record Nothing(String sentence) implements DeleteDecision {}

  /// Nothing that stays mentions it: it is deleted without a question.
  record AtOnce(String label, BitSet symbols) implements DeleteDecision {}

  /// Something that stays mentions it.
  record Ask(DeleteQuestion question) implements DeleteDecision {}
}
