package org.mergescope.app.view.graph;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.mergescope.app.view.picture.Box;

/// Where the arrow keys lead in a drawing.
final class Steps {
  private Steps() {}

  /// An arrow key.
  enum Way {
    TO_CALLER,
    TO_CALLEE,
    UP,
    DOWN
  }

  /// The next node that way: the nearest caller or callee, or the nearest node of the same layer; -1 where there is none.
  static int next(GraphDrawing drawing, int node, Way way) {
    if (node < 0) {
      return drawing.isEmpty() ? -1 : 0;
    }
    Box here = drawing.layout().boxes().get(node);
    IntStream candidates = switch (way) {
      case TO_CALLER -> drawing.scene().allEdges().stream().filter(e -> e.to() == node).mapToInt(GraphEdge::from);
      case TO_CALLEE -> drawing.scene().allEdges().stream().filter(e -> e.from() == node).mapToInt(GraphEdge::to);
      case UP -> layer(drawing, here).filter(other -> box(drawing, other).bottom() <= here.y());
      case DOWN -> layer(drawing, here).filter(other -> box(drawing, other).y() >= here.bottom());
    };
    return candidates
        .boxed()
        .min(Comparator.comparingDouble(other -> Math.abs(box(drawing, other).centreY() - here.centreY())))
        .orElse(-1);
  }

  private static IntStream layer(GraphDrawing drawing, Box here) {
    return IntStream.range(0, drawing.layout().boxes().size()).filter(other -> {
      Box box = box(drawing, other);
      return box.x() < here.right() && here.x() < box.right();
    });
  }

  private static Box box(GraphDrawing drawing, int node) {
    return drawing.layout().boxes().get(node);
  }
}
