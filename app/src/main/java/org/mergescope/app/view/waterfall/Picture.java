package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import org.mergescope.model.trace.Waterfall;

/// Everything one drawing of the waterfall shows.
///
/// @param collapsed spans whose descendants are hidden
/// @param marked spans of the selected function
/// @param matches spans the filter found; only meant where `filtering`
/// @param hoverX where the pointer is in the timeline, negative for nowhere
/// @param byFunction whether spans have the colour of their function rather than of their service
record Picture(
    SpanFacts facts,
    Waterfall rows,
    TimeWindow window,
    BitSet collapsed,
    int selected,
    BitSet marked,
    boolean filtering,
    BitSet matches,
    int hoverRow,
    double hoverX,
    boolean byFunction) {
  Ink ink(int span) {
    return new Ink.Service(facts.colour(span, byFunction));
  }
}
