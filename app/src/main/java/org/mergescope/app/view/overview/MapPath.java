package org.mergescope.app.view.overview;

import java.util.ArrayList;
import java.util.List;

/// The groups around a node.
final class MapPath {
  private MapPath() {}

  /// From the whole module to the node itself.
  static List<Integer> to(FunctionTree tree, int node) {
    List<Integer> path = new ArrayList<>();
    for (int above = node; above >= 0; above = tree.hierarchy().parent(above)) {
      path.addFirst(above);
    }
    return List.copyOf(path);
  }
}
