package org.mergescope.app.view.functions;

import java.util.List;
import java.util.Set;

/// Which rows are asked for, and in which order.
///
/// @param chips the groups to show; none means all
/// @param variables whether variables are shown beside functions
/// @param order the most important key first; none means the order of the file
record RowQuery(RowFilter filter, Set<Chip> chips, boolean variables, List<SortKey> order) {
  RowQuery {
    chips = Set.copyOf(chips);
    order = List.copyOf(order);
  }

  boolean shows(RowState state) {
    return any(chips, state) && any(filter.scopes(), state);
  }

  private static boolean any(Set<Chip> groups, RowState state) {
    return groups.isEmpty() || groups.stream().anyMatch(chip -> chip.shows(state));
  }
}
