package org.mergescope.app.view.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mergescope.app.session.ModuleState;
import org.mergescope.model.treemap.Hierarchy;

/// A group with dead functions in it, or one such function.
///
/// @param node in the tree
/// @param group whether it is a group
/// @param sums what is dead in it and what is not
record DeadGroup(int node, boolean group, String name, Sums.Of sums) {
  private static final int MOST = 12;
  private static final Comparator<DeadGroup> MOST_BYTES_FIRST =
      Comparator.<DeadGroup>comparingLong(it -> it.sums().deadBytes()).reversed().thenComparingInt(DeadGroup::node);

  /// The groups right below a node that have most dead bytes; functions stand beside them. Cost: linear in what is
  /// below.
  static List<DeadGroup> largest(FunctionTree tree, Sums all, ModuleState state, int top) {
    Hierarchy hierarchy = tree.hierarchy();
    List<DeadGroup> found = new ArrayList<>();
    for (int node = top + 1; node < hierarchy.end(top); node = hierarchy.end(node)) {
      Sums.Of sums = all.of(node);
      int symbol = tree.symbol(node);
      if (sums.deadFunctions() > 0) {
        String name = symbol < 0
            ? tree.group(node)
            : ShortName.of(state.module().displayName(symbol));
        found.add(new DeadGroup(node, symbol < 0, name, sums));
      }
    }
    found.sort(MOST_BYTES_FIRST);
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }
}
