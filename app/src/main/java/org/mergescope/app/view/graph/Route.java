package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;

/// The way of an edge: corners from its source's border to its target's, each step horizontal or vertical.
record Route(List<Point> points) {
  /// A corner.
  record Point(double x, double y) {}

  Route {
    points = List.copyOf(points);
  }

  /// A way through the given points; a slanting step becomes two with the bend in the middle, corners that are none go.
  static Route through(List<Point> points) {
    List<Point> corners = new ArrayList<>();
    for (Point point : points) {
      if (!corners.isEmpty() && !isStraight(corners.getLast(), point)) {
        Point last = corners.getLast();
        double middle = (last.x() + point.x()) / 2;
        add(corners, new Point(middle, last.y()));
        add(corners, new Point(middle, point.y()));
      }
      add(corners, point);
    }
    return new Route(corners);
  }

  private static boolean isStraight(Point a, Point b) {
    return a.x() == b.x() || a.y() == b.y();
  }

  private static void add(List<Point> corners, Point next) {
    int size = corners.size();
    if (size > 0 && corners.getLast().equals(next)) {
      return;
    }
    if (size > 1) {
      Point before = corners.get(size - 2);
      Point last = corners.getLast();
      if ((before.x() == last.x() && last.x() == next.x()) || (before.y() == last.y() && last.y() == next.y())) {
        corners.removeLast();
      }
    }
    corners.add(next);
  }

  /// The same way from its end to its start.
  Route reversed() {
    return new Route(points.reversed());
  }
}
