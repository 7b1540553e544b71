package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.view.picture.Box;

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

  /// A simple way from one node to another: from its right border to the other's left, or round where that is behind.
  static Route between(Box from, Box to) {
    double y1 = from.centreY();
    double y2 = to.centreY();
    if (to.x() >= from.right()) {
      return through(List.of(new Point(from.right(), y1), new Point(to.x(), y2)));
    }
    double beside = 12;
    double passing = y1 <= y2 ? Math.max(from.bottom(), to.bottom()) + beside : Math.min(from.y(), to.y()) - beside;
    return through(List.of(
        new Point(from.right(), y1),
        new Point(from.right() + beside, y1),
        new Point(from.right() + beside, passing),
        new Point(to.x() - beside, passing),
        new Point(to.x() - beside, y2),
        new Point(to.x(), y2)));
  }

  /// The same way from its end to its start.
  Route reversed() {
    return new Route(points.reversed());
  }
}
