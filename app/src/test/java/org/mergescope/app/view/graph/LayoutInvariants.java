package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.view.picture.Box;

/// What every layout of a shape has to fulfil; broken rules come back as sentences.
final class LayoutInvariants {
  private static final double SLACK = 0.01;

  private LayoutInvariants() {}

  static List<String> broken(GraphShape shape, GraphLayout layout) {
    List<String> broken = new ArrayList<>();
    List<Box> boxes = layout.boxes();
    for (int node = 0; node < boxes.size(); node++) {
      Box box = boxes.get(node);
      GraphShape.Size size = shape.sizes().get(node);
      if (box.width() != size.width() || box.height() != size.height()) {
        broken.add("node " + node + " has another size");
      }
      if (box.x() < 0 || box.y() < 0 || box.right() > layout.width() || box.bottom() > layout.height()) {
        broken.add("node " + node + " is outside");
      }
      for (int other = node + 1; other < boxes.size(); other++) {
        if (box.overlaps(boxes.get(other))) {
          broken.add("nodes " + node + " and " + other + " overlap");
        }
      }
    }
    for (int edge = 0; edge < layout.routes().size(); edge++) {
      GraphShape.Link link = shape.links().get(edge);
      List<Route.Point> points = layout.routes().get(edge).points();
      if (!onBorder(boxes.get(link.from()), points.getFirst())) {
        broken.add("edge " + edge + " does not leave its source");
      }
      if (!onBorder(boxes.get(link.to()), points.getLast())) {
        broken.add("edge " + edge + " does not reach its target");
      }
      for (int i = 1; i < points.size(); i++) {
        if (points.get(i - 1).x() != points.get(i).x() && points.get(i - 1).y() != points.get(i).y()) {
          broken.add("edge " + edge + " slants");
        }
      }
    }
    return broken;
  }

  private static boolean onBorder(Box box, Route.Point point) {
    boolean within = box.grown(SLACK).contains(point.x(), point.y());
    boolean inside = point.x() > box.x() + SLACK
        && point.x() < box.right() - SLACK
        && point.y() > box.y() + SLACK
        && point.y() < box.bottom() - SLACK;
    return within && !inside;
  }
}
