package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.model.trace.Waterfall;

/// Everything one drawing of the waterfall shows.
///
/// @param marked spans of the selected function
/// @param matches spans that the search found, or null where nothing is looked for
/// @param measure what is measured, or null
/// @param byFunction whether spans have the colour of their function rather than of their service
record WaterfallPicture(
    Shown shown,
    TimeWindow window,
    int selected,
    BitSet marked,
    @Nullable BitSet matches,
    Pointer pointer,
    @Nullable Measure measure,
    boolean byFunction) {
  /// Where the pointer is: a row, and an `x` in the timeline; negative for nowhere.
  record Pointer(int row, double x) {
    static final Pointer NOWHERE = new Pointer(-1, -1);
  }

  SpanFacts facts() {
    return shown.facts();
  }

  Waterfall rows() {
    return shown.rows();
  }

  Ink ink(int span) {
    return new Ink.Service(facts().colour(span, byFunction));
  }

  /// Whether a span is there only to show where others are.
  boolean isFaded(int span) {
    return matches != null && !matches.get(span);
  }
}
