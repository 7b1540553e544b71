package org.mergescope.app.view.waterfall;

import org.mergescope.model.trace.Waterfall;

/// A trace and the rows of it that are there; replaced as a whole.
record Shown(SpanFacts facts, Waterfall rows, RowChoice choice) {
  static Shown of(SpanFacts facts, RowChoice choice) {
    return new Shown(facts, choice.rows(facts.trace()), choice);
  }

  boolean has(int span) {
    return span >= 0 && span < facts.trace().spanCount();
  }

  boolean isCollapsed(int span) {
    return choice.collapsed().get(span);
  }
}
