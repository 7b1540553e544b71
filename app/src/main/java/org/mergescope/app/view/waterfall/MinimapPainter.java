package org.mergescope.app.view.waterfall;

import org.mergescope.app.view.theme.Token;

/// Draws a whole trace small: how many spans run when, where some fail, idle time made short, what of it is shown below.
final class MinimapPainter {
  private static final double ERROR_HEIGHT = 3;
  private static final double EDGE = 2;
  private static final double SHADE = 0.55;

  private MinimapPainter() {}

  /// Draws what does not change while time is panned and zoomed.
  static void ground(Surface surface, Density density, Place at) {
    surface.opacity(1);
    surface.fill(0, 0, at.right() + at.left(), at.height(), Token.CANVAS_STRIPE);
    double step = at.width() / density.stretches();
    double ground = at.height() - ERROR_HEIGHT - 1;
    for (int i = 0; i < density.stretches(); i++) {
      double share = Math.sqrt((double) density.running(i) / density.most());
      double height = Math.rint(share * (ground - 3));
      if (height > 0) {
        double left = Math.rint(at.left() + i * step);
        double right = Math.rint(at.left() + (i + 1) * step);
        surface.fill(left, ground - height, right - left, height, Token.STATE_EXTERNAL);
      }
    }
    for (int i = density.failing().nextSetBit(0); i >= 0; i = density.failing().nextSetBit(i + 1)) {
      surface.fill(at.left() + i * step, ground + 1, Math.max(step, 2), ERROR_HEIGHT, Token.ERROR);
    }
    surface.fill(0, at.height() - 1, at.right() + at.left(), 1, Token.CANVAS_GRID);
  }

  /// Draws the stretch that is shown, or the one that is being chosen: two fractions, or none where both are the same.
  static void stretch(Surface surface, TimeWindow window, Place at, double dragFrom, double dragTo) {
    double from = at.left() + at.width() * window.startNanos() / window.traceNanos();
    double to = from + at.width() * window.lengthNanos() / window.traceNanos();
    if (dragFrom != dragTo) {
      from = at.left() + at.width() * Math.min(dragFrom, dragTo);
      to = at.left() + at.width() * Math.max(dragFrom, dragTo);
    }
    surface.opacity(SHADE);
    surface.fill(at.left(), 0, from - at.left(), at.height(), Token.CANVAS_BACKGROUND);
    surface.fill(to, 0, at.right() - to, at.height(), Token.CANVAS_BACKGROUND);
    surface.opacity(1);
    surface.fill(from, 0, EDGE, at.height(), Token.SELECTION);
    surface.fill(Math.max(from, to - EDGE), 0, EDGE, at.height(), Token.SELECTION);
  }

  /// Where it is drawn: the same left and right as the timeline below it.
  record Place(double left, double width, double height) {
    double right() {
      return left + width;
    }

    double fraction(double x) {
      return Math.clamp((x - left) / width, 0, 1);
    }
  }
}
