package org.mergescope.app.view.picture;

import java.util.function.Consumer;

/// Lines as rectangles on whole pixels: the fastest and the crispest way to draw what is horizontal or vertical.
final class Bars {
  private static final double STRAIGHT = 0.5;

  private final Painter.Stroke stroke;
  private final Box seen;
  private final Consumer<Box> sink;
  private final double[] dashes;

  /// @param seen nothing outside of it is made
  Bars(Painter.Stroke stroke, Box seen, Consumer<Box> sink) {
    this.stroke = stroke;
    this.seen = seen;
    this.sink = sink;
    this.dashes = stroke.dash().lengths();
  }

  /// Whether a piece can be drawn this way.
  static boolean isStraight(double x1, double y1, double x2, double y2) {
    return Math.abs(x1 - x2) < STRAIGHT || Math.abs(y1 - y2) < STRAIGHT;
  }

  /// One piece; with the corner to the next one filled, unless it is the last.
  void piece(double fromX, double fromY, double toX, double toY, boolean last) {
    double thickness = Math.max(1, Math.rint(stroke.width()));
    double half = Math.floor(thickness / 2);
    double x1 = Math.rint(fromX);
    double y1 = Math.rint(fromY);
    double x2 = Math.rint(toX);
    double y2 = Math.rint(toY);
    boolean vertical = Math.abs(y2 - y1) > Math.abs(x2 - x1);
    double corner = last || dashes.length > 0 ? 0 : thickness - half;
    double start = vertical ? Math.min(y1, y2) : Math.min(x1, x2);
    double length = (vertical ? Math.abs(y2 - y1) : Math.abs(x2 - x1)) + corner;
    Box bar = vertical
        ? new Box(x1 - half, start, thickness, length)
        : new Box(start, y1 - half, length, thickness);
    if (!bar.overlaps(seen)) {
      return;
    }
    if (dashes.length == 0) {
      sink.accept(bar);
    } else {
      dash(bar, vertical);
    }
  }

  private void dash(Box bar, boolean vertical) {
    double start = vertical ? bar.y() : bar.x();
    double end = Math.min(vertical ? bar.bottom() : bar.right(), vertical ? seen.bottom() : seen.right());
    double period = 0;
    for (double length : dashes) {
      period += length;
    }
    double first = (vertical ? seen.y() : seen.x()) - start;
    double at = start + Math.max(0, Math.floor(first / period)) * period;
    for (int i = 0; at < end; i = (i + 1) % dashes.length) {
      if (i % 2 == 0) {
        double length = Math.min(dashes[i], end - at);
        sink.accept(vertical ? new Box(bar.x(), at, bar.width(), length) : new Box(at, bar.y(), length, bar.height()));
      }
      at += dashes[i];
    }
  }
}
