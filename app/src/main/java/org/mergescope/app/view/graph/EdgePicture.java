package org.mergescope.app.view.graph;

import java.util.List;
import org.mergescope.app.view.theme.Token;

/// Draws one edge: axis-parallel rectangles on whole pixels, which are both the fastest and the crispest lines.
final class EdgePicture {
  private static final double DASH = 5;
  private static final double PAUSE = 4;
  private static final double ARROW = 7;

  private final GraphPainter painter;
  private final Camera camera;
  private final Box screen;

  EdgePicture(GraphPainter painter, Camera camera, Box screen) {
    this.painter = painter;
    this.camera = camera;
    this.screen = screen;
  }

  void draw(Route route, Token ink, double thickness, boolean dashed) {
    List<Route.Point> points = route.points();
    double arrow = camera.scale() < NodePicture.BORDERS_FROM ? 0 : ARROW * Math.clamp(camera.scale(), 0.6, 1.5);
    for (int i = 1; i < points.size(); i++) {
      boolean last = i == points.size() - 1;
      step(points.get(i - 1), points.get(i), ink, thickness, dashed, last, last ? arrow * 0.7 : 0);
    }
    if (arrow > 0 && points.size() > 1) {
      tip(points.get(points.size() - 2), points.getLast(), ink, arrow + (thickness - 1));
    }
  }

  /// A quiet edge that stands out for once: straight from border to border.
  void drawStraight(Box from, Box to, Token ink, boolean dashed) {
    double x1 = camera.screenX(from.right());
    double y1 = camera.screenY(from.centreY());
    double x2 = camera.screenX(to.x());
    double y2 = camera.screenY(to.centreY());
    double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    painter.line(ink, x1, y1, x2, y2, 1, dashed);
    painter.arrow(ink, x2, y2, (x2 - x1) / length, (y2 - y1) / length, ARROW + 1);
  }

  /// One horizontal or vertical piece; its end is left free by so much for the tip.
  private void step(Route.Point a, Route.Point b, Token ink, double thickness, boolean dashed, boolean last, double free) {
    double half = Math.floor(thickness / 2);
    double x1 = Math.rint(camera.screenX(a.x()));
    double y1 = Math.rint(camera.screenY(a.y()));
    double x2 = Math.rint(camera.screenX(b.x()));
    double y2 = Math.rint(camera.screenY(b.y()));
    boolean vertical = Math.abs(y2 - y1) > Math.abs(x2 - x1);
    if (vertical) {
      y2 -= Math.signum(y2 - y1) * free;
    } else {
      x2 -= Math.signum(x2 - x1) * free;
    }
    double length = vertical ? Math.abs(y2 - y1) : Math.abs(x2 - x1);
    Box bar = vertical
        ? new Box(x1 - half, Math.min(y1, y2), thickness, length)
        : new Box(Math.min(x1, x2), y1 - half, length, thickness);
    if (!bar.overlaps(screen)) {
      return;
    }
    if (dashed) {
      dashes(bar, vertical, ink);
    } else {
      double corner = last ? 0 : thickness - half;
      painter.fill(
          ink, bar.x(), bar.y(), vertical ? thickness : length + corner, vertical ? length + corner : thickness);
    }
  }

  private void dashes(Box bar, boolean vertical, Token ink) {
    double start = vertical ? bar.y() : bar.x();
    double end = vertical ? bar.bottom() : bar.right();
    double seenFrom = vertical ? screen.y() : screen.x();
    double seenTo = vertical ? screen.bottom() : screen.right();
    double step = DASH + PAUSE;
    double first = start + Math.max(0, Math.floor((seenFrom - start) / step)) * step;
    for (double at = first; at < Math.min(end, seenTo); at += step) {
      double length = Math.min(DASH, end - at);
      painter.fill(
          ink,
          vertical ? bar.x() : at,
          vertical ? at : bar.y(),
          vertical ? bar.width() : length,
          vertical ? length : bar.height());
    }
  }

  private void tip(Route.Point before, Route.Point last, Token ink, double size) {
    double x = Math.rint(camera.screenX(last.x()));
    double y = Math.rint(camera.screenY(last.y()));
    if (!screen.grown(size).contains(x, y)) {
      return;
    }
    boolean vertical = Math.abs(last.y() - before.y()) > Math.abs(last.x() - before.x());
    double onward = vertical ? last.y() - before.y() : last.x() - before.x();
    double direction = onward < 0 ? -1 : 1;
    painter.arrow(
        ink,
        vertical ? x + 0.5 : x,
        vertical ? y : y + 0.5,
        vertical ? 0 : direction,
        vertical ? direction : 0,
        size);
  }
}
