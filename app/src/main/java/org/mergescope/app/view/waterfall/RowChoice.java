package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import java.util.Optional;
import org.mergescope.model.reading.SiblingFolds;
import org.mergescope.model.reading.SpanFilter;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

/// Which rows are wanted of a trace; its bits are never changed in place.
///
/// @param collapsed spans whose descendants are not shown
/// @param filter what is left where only matches are wanted
/// @param folds siblings shown once, where they are
/// @param unfolded folds that are shown in full all the same
record RowChoice(BitSet collapsed, Optional<SpanFilter> filter, Optional<SiblingFolds> folds, BitSet unfolded) {
  static final RowChoice ALL = new RowChoice(new BitSet(), Optional.empty(), Optional.empty(), new BitSet());

  RowChoice collapsing(BitSet spans) {
    return new RowChoice(spans, filter, folds, unfolded);
  }

  RowChoice filtering(Optional<SpanFilter> left) {
    return new RowChoice(collapsed, left, folds, unfolded);
  }

  RowChoice folding(Optional<SiblingFolds> found) {
    return new RowChoice(collapsed, filter, found, new BitSet());
  }

  RowChoice unfolding(BitSet shown) {
    return new RowChoice(collapsed, filter, folds, shown);
  }

  /// The rows. Cost: linear in spans, a few milliseconds for a million.
  Waterfall rows(Trace trace) {
    BitSet hidden = folds.map(found -> found.hidden(trace, unfolded)).orElseGet(BitSet::new);
    filter.ifPresent(left -> {
      BitSet out = (BitSet) left.shown().clone();
      out.flip(0, trace.spanCount());
      hidden.or(out);
    });
    return Waterfall.of(trace, collapsed, hidden);
  }

  /// How many spans a row stands for: 1, or as many as are folded into it.
  int folded(int span) {
    int fold = folds.map(found -> found.fold(span)).orElse(-1);
    boolean first = fold >= 0 && !unfolded.get(fold) && folds.orElseThrow().folds().get(fold).first() == span;
    return first ? folds.orElseThrow().folds().get(fold).count() : 1;
  }

  /// The fold that hides a span, or -1.
  int hiddenBy(int span) {
    int fold = folds.map(found -> found.fold(span)).orElse(-1);
    boolean hides = fold >= 0 && !unfolded.get(fold) && folds.orElseThrow().folds().get(fold).first() != span;
    return hides ? fold : -1;
  }
}
