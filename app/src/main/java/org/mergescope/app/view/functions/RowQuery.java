package org.mergescope.app.view.functions;

import java.util.List;
import java.util.Set;

/// Which rows are asked for, and in which order.
///
/// @param chips the groups to show, each row in one of them; none means all
/// @param variables whether variables are shown beside functions
/// @param order the most important key first; none means the order of the file
record RowQuery(RowFilter filter, Set<Chip> chips, boolean variables, List<SortKey> order, GroupBy groupBy) {
  RowQuery {
    chips = Set.copyOf(chips);
    order = List.copyOf(order);
  }

  /// Whether it asks for more than everything.
  boolean isFilter() {
    return !filter.terms().isEmpty() || !chips.isEmpty();
  }

  boolean shows(RowFacts facts, int symbol) {
    if (chips.isEmpty()) {
      return true;
    }
    for (Chip chip : chips) {
      if (chip.has(facts, symbol)) {
        return true;
      }
    }
    return false;
  }
}
