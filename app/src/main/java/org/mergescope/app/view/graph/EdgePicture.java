package org.mergescope.app.view.graph;

import java.util.List;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

/// Draws one edge, where any of it can be seen.
final class EdgePicture {
  private static final double ARROW = 7;
  private static final double LEAST_ROOM = 14;

  private final Painter painter;
  private final Camera camera;
  private final Box screen;

  EdgePicture(Painter painter, Camera camera, Box screen) {
    this.painter = painter;
    this.camera = camera;
    this.screen = screen;
  }

  void draw(Route route, Ink ink, Painter.Stroke stroke) {
    List<Route.Point> points = route.points();
    if (points.size() < 2 || !isSeen(points)) {
      return;
    }
    double arrow = camera.scale() < NodePicture.BORDERS_FROM ? 0 : ARROW * Math.clamp(camera.scale(), 0.6, 1.5);
    double[] xs = points.stream().mapToDouble(point -> Math.rint(camera.screenX(point.x()))).toArray();
    double[] ys = points.stream().mapToDouble(point -> Math.rint(camera.screenY(point.y()))).toArray();
    int last = xs.length - 1;
    boolean vertical = Math.abs(ys[last] - ys[last - 1]) > Math.abs(xs[last] - xs[last - 1]);
    double tipX = vertical ? xs[last] + 0.5 : xs[last];
    double tipY = vertical ? ys[last] : ys[last] + 0.5;
    double directionX = vertical ? 0 : xs[last] < xs[last - 1] ? -1 : 1;
    double directionY = vertical ? ys[last] < ys[last - 1] ? -1 : 1 : 0;
    xs[last] -= directionX * arrow * 0.7;
    ys[last] -= directionY * arrow * 0.7;
    painter.polyline(ink, xs, ys, stroke);
    double size = arrow + stroke.width() - 1;
    if (arrow > 0 && screen.grown(size).contains(tipX, tipY)) {
      painter.arrow(ink, tipX, tipY, directionX, directionY, size);
    }
  }

  /// A quiet edge that stands out for once: straight from border to border.
  void drawStraight(Box from, Box to, Ink ink, Painter.Dash dash) {
    double x1 = camera.screenX(from.right());
    double y1 = camera.screenY(from.centreY());
    double x2 = camera.screenX(to.x());
    double y2 = camera.screenY(to.centreY());
    double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    painter.line(ink, x1, y1, x2, y2, new Painter.Stroke(1, dash));
    painter.arrow(ink, x2, y2, (x2 - x1) / length, (y2 - y1) / length, ARROW + 1);
  }

  /// How many references an edge stands for, where there is room: on its longest level piece.
  void count(Route route, int count) {
    List<Route.Point> points = route.points();
    int longest = -1;
    double length = LEAST_ROOM;
    for (int i = 1; i < points.size(); i++) {
      double across = Math.abs(points.get(i).x() - points.get(i - 1).x()) * camera.scale();
      if (across > length) {
        longest = i;
        length = across;
      }
    }
    if (longest > 0 && count > 1) {
      double x = camera.screenX((points.get(longest).x() + points.get(longest - 1).x()) / 2);
      double y = camera.screenY(points.get(longest).y());
      if (screen.contains(x, y)) {
        painter.text(Token.CANVAS_TEXT_MUTED, String.valueOf(count), x, y - 7, Painter.Type.centred(9.5), length);
      }
    }
  }

  private boolean isSeen(List<Route.Point> points) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Route.Point point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return camera.onScreen(new Box(left, top, right - left, bottom - top)).grown(ARROW).overlaps(screen);
  }
}
