package org.mergescope.model.treemap;

/// Cuts a rectangle into pieces of given areas that are as square as can be, row by row along its shorter side (Bruls,
/// Huizing and van Wijk, "Squarified Treemaps", 2000). Largest areas first give the best ratios. Cost: linear.
final class Squares {
  private double x;
  private double y;
  private double width;
  private double height;

  Squares(Rectangle whole) {
    x = whole.x();
    y = whole.y();
    width = whole.width();
    height = whole.height();
  }

  /// Told where a piece is.
  interface Sink {
    void place(int piece, double x, double y, double width, double height);
  }

  /// Places the first `count` areas, all above 0, whose sum is the rectangle's area.
  void cut(double[] areas, int count, Sink sink) {
    int from = 0;
    while (from < count) {
      double side = Math.min(width, height);
      double sum = areas[from];
      double least = sum;
      double most = sum;
      double worst = worst(side, sum, least, most);
      int to = from + 1;
      while (to < count) {
        double nextLeast = Math.min(least, areas[to]);
        double nextMost = Math.max(most, areas[to]);
        double next = worst(side, sum + areas[to], nextLeast, nextMost);
        if (next > worst) {
          break;
        }
        sum += areas[to++];
        least = nextLeast;
        most = nextMost;
        worst = next;
      }
      row(areas, from, to, sum, to == count, sink);
      from = to;
    }
  }

  private static double worst(double side, double sum, double least, double most) {
    double square = side * side;
    double sumSquare = sum * sum;
    return Math.max(square * most / sumSquare, sumSquare / (square * least));
  }

  private void row(double[] areas, int from, int to, double sum, boolean last, Sink sink) {
    boolean upright = width >= height;
    double side = upright ? height : width;
    double room = upright ? width : height;
    double thickness = last || side == 0 ? room : Math.min(room, sum / side);
    double at = 0;
    for (int piece = from; piece < to; piece++) {
      double length = piece == to - 1 ? side - at : Math.min(side - at, side * areas[piece] / sum);
      if (upright) {
        sink.place(piece, x, y + at, thickness, length);
      } else {
        sink.place(piece, x + at, y, length, thickness);
      }
      at += length;
    }
    if (upright) {
      x += thickness;
      width -= thickness;
    } else {
      y += thickness;
      height -= thickness;
    }
  }
}
