package org.mergescope.app.view.overview;

import org.mergescope.model.treemap.Rectangle;
import org.mergescope.model.treemap.Treemap;

/// Where the arrow keys lead: to the nearest cell of the same rank in a direction.
final class MapSteps {
  private MapSteps() {}

  /// Where an arrow points.
  enum Way {
    LEFT,
    RIGHT,
    UP,
    DOWN
  }

  /// The next cell, or `from` where there is none; the first function where the keyboard was nowhere.
  static int next(Treemap cells, int from, Way way) {
    if (from <= 0) {
      return first(cells);
    }
    boolean groups = cells.kind(from) == Treemap.Kind.GROUP;
    int depth = depth(cells, from);
    int best = from;
    double least = Double.MAX_VALUE;
    for (int cell = 1; cell < cells.size(); cell++) {
      boolean alike = groups
          ? cells.kind(cell) == Treemap.Kind.GROUP && depth(cells, cell) == depth
          : cells.kind(cell) != Treemap.Kind.GROUP;
      if (alike && cell != from) {
        double distance = distance(cells.rectangle(from), cells.rectangle(cell), way);
        if (distance < least) {
          least = distance;
          best = cell;
        }
      }
    }
    return best;
  }

  private static int first(Treemap cells) {
    for (int cell = 1; cell < cells.size(); cell++) {
      if (cells.kind(cell) != Treemap.Kind.GROUP) {
        return cell;
      }
    }
    return -1;
  }

  private static int depth(Treemap cells, int cell) {
    int depth = 0;
    for (int above = cells.parent(cell); above >= 0; above = cells.parent(above)) {
      depth++;
    }
    return depth;
  }

  /// How far a rectangle is in a direction; very far where it is not in that direction at all.
  private static double distance(Rectangle from, Rectangle to, Way way) {
    double ahead = switch (way) {
      case LEFT -> from.x() - to.right();
      case RIGHT -> to.x() - from.right();
      case UP -> from.y() - to.bottom();
      case DOWN -> to.y() - from.bottom();
    };
    double aside = switch (way) {
      case LEFT, RIGHT -> away(from.y() + from.height() / 2, to.y(), to.bottom());
      case UP, DOWN -> away(from.x() + from.width() / 2, to.x(), to.right());
    };
    return ahead < -1 ? Double.MAX_VALUE : Math.max(0, ahead) + 3 * aside;
  }

  private static double away(double point, double from, double to) {
    return Math.max(0, Math.max(from - point, point - to));
  }
}
