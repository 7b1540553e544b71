package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.view.picture.Box;

/// The way from one drawing to the next: what is in both moves there, what is new is there at once.
record Transition(GraphDrawing from, GraphDrawing to) {
  /// Part of the way, from 0 to 1; edges are simple while their ends move.
  GraphDrawing at(double fraction) {
    if (fraction >= 1) {
      return to;
    }
    List<Box> boxes = new ArrayList<>();
    boolean[] moves = new boolean[to.scene().nodes().size()];
    for (int node = 0; node < moves.length; node++) {
      Box end = to.layout().boxes().get(node);
      int before = from.scene().withKey(to.scene().nodes().get(node).key());
      Box start = before < 0 ? end : from.layout().boxes().get(before);
      moves[node] = start.x() != end.x() || start.y() != end.y();
      boxes.add(end.movedTo(mix(start.x(), end.x(), fraction), mix(start.y(), end.y(), fraction)));
    }
    List<Route> routes = new ArrayList<>();
    for (int edge = 0; edge < to.scene().edges().size(); edge++) {
      GraphEdge it = to.scene().edges().get(edge);
      routes.add(moves[it.from()] || moves[it.to()]
          ? Route.between(boxes.get(it.from()), boxes.get(it.to()))
          : to.layout().routes().get(edge));
    }
    GraphLayout layout = to.layout();
    return to.with(new GraphLayout(boxes, routes, layout.width(), layout.height(), layout.simplified()));
  }

  /// The same with the start moved, so that what was seen at its place is now seen at another.
  Transition shifted(double byX, double byY) {
    List<Box> boxes = from.layout().boxes().stream().map(box -> box.movedTo(box.x() + byX, box.y() + byY)).toList();
    GraphLayout layout = from.layout();
    return new Transition(
        from.with(new GraphLayout(boxes, layout.routes(), layout.width(), layout.height(), layout.simplified())), to);
  }

  private static double mix(double from, double to, double fraction) {
    return from + (to - from) * fraction;
  }
}
