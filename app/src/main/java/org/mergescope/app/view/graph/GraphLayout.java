package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import org.mergescope.app.view.picture.Box;

/// Where everything of a scene is: a rectangle a node, a route an edge.
///
/// @param simplified whether the simple layout had to stand in
record GraphLayout(List<Box> boxes, List<Route> routes, double width, double height, boolean simplified) {
  static final GraphLayout EMPTY = new GraphLayout(List.of(), List.of(), 0, 0, false);

  GraphLayout {
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
  }

  /// The rectangle around everything.
  Box bounds() {
    return new Box(0, 0, width, height);
  }

  /// The node at a place, or -1. Cost: the nodes, of which there are few enough to be drawn.
  int nodeAt(double x, double y) {
    for (int node = 0; node < boxes.size(); node++) {
      if (boxes.get(node).contains(x, y)) {
        return node;
      }
    }
    return -1;
  }

  /// The nodes that a rectangle touches.
  BitSet nodesIn(Box area) {
    BitSet found = new BitSet();
    for (int node = 0; node < boxes.size(); node++) {
      found.set(node, boxes.get(node).overlaps(area));
    }
    return found;
  }
}
