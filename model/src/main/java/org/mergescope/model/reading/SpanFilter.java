package org.mergescope.model.reading;

import java.util.BitSet;
import org.mergescope.model.trace.Trace;

/// What stays of a trace when only some spans are wanted: these and their ancestors, so that one sees where they are.
///
/// @param shown the rows that stay
/// @param matches how many were wanted
/// @param hidden how many are left out
public record SpanFilter(BitSet shown, int matches, int hidden) {
  /// Keeps ancestors. Cost: linear in spans.
  public static SpanFilter of(Trace trace, BitSet wanted) {
    BitSet shown = new BitSet(trace.spanCount());
    shown.or(wanted);
    for (int span = trace.spanCount() - 1; span >= 0; span--) {
      if (shown.get(span) && trace.parent(span) >= 0) {
        shown.set(trace.parent(span));
      }
    }
    return new SpanFilter(shown, wanted.cardinality(), trace.spanCount() - shown.cardinality());
  }

  /// Spans that failed.
  public static BitSet errors(Trace trace) {
    BitSet errors = new BitSet(trace.spanCount());
    for (int span = 0; span < trace.spanCount(); span++) {
      errors.set(span, trace.isError(span));
    }
    return errors;
  }

  /// What has to be collapsed so that rows down to a depth are seen: every span of that depth.
  public static BitSet below(Trace trace, int depth) {
    BitSet collapsed = new BitSet(trace.spanCount());
    for (int span = 0; span < trace.spanCount(); span++) {
      collapsed.set(span, trace.depth(span) >= depth && trace.subtreeEnd(span) > span + 1);
    }
    return collapsed;
  }
}
