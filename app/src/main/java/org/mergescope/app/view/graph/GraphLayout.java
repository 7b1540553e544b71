package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mergescope.app.view.picture.Box;

/// Where everything of a scene is: a rectangle a node, a route an edge.
///
/// @param simplified whether the simple layout had to stand in
record GraphLayout(List<Box> boxes, List<Route> routes, double width, double height, boolean simplified) {
  static final GraphLayout EMPTY = new GraphLayout(List.of(), List.of(), 0, 0, false);

  private static final double MARGIN = 16;

  GraphLayout {
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
  }

  /// The rectangle around everything, what was moved out of the usual one included.
  Box bounds() {
    double left = 0;
    double top = 0;
    double right = width;
    double bottom = height;
    for (Box box : boxes) {
      left = Math.min(left, box.x() - MARGIN);
      top = Math.min(top, box.y() - MARGIN);
      right = Math.max(right, box.right() + MARGIN);
      bottom = Math.max(bottom, box.bottom() + MARGIN);
    }
    return new Box(left, top, right - left, bottom - top);
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

  /// The upper left corner of a node.
  Route.Point place(int node) {
    return new Route.Point(boxes.get(node).x(), boxes.get(node).y());
  }

  /// The nodes that a rectangle touches.
  BitSet nodesIn(Box area) {
    BitSet found = new BitSet();
    for (int node = 0; node < boxes.size(); node++) {
      found.set(node, boxes.get(node).overlaps(area));
    }
    return found;
  }

  /// With one node elsewhere, and its edges led there as simply as can be.
  GraphLayout moved(List<GraphEdge> edges, int node, double x, double y) {
    List<Box> boxesNow = new ArrayList<>(boxes);
    boxesNow.set(node, boxes.get(node).movedTo(x, y));
    List<Route> routesNow = new ArrayList<>(routes);
    for (int edge = 0; edge < routes.size(); edge++) {
      GraphEdge it = edges.get(edge);
      if (it.from() == node || it.to() == node) {
        routesNow.set(edge, Route.between(boxesNow.get(it.from()), boxesNow.get(it.to())));
      }
    }
    return new GraphLayout(boxesNow, routesNow, width, height, simplified);
  }
}
