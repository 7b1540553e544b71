package org.mergescope.app.view.picture;

import org.mergescope.app.view.theme.Token;

/// The sign of what the user keeps from deletion: drawn, not written, as few fonts have it.
public final class Padlock {
  /// How large it usually is.
  public static final double SIZE = 9;

  private Padlock() {}

  /// Draws it with its middle at a point, on a plate that sets it off.
  public static void draw(Painter painter, double centreX, double centreY, double size) {
    double left = centreX - size * 0.4;
    double keyhole = size * 0.16;
    Box plate = new Box(centreX - size * 0.6, centreY - size * 0.65, size * 1.2, size * 1.3);
    Box body = new Box(left, centreY - size * 0.05, size * 0.8, size * 0.55);
    double arm = size * 0.25;
    double top = centreY - size * 0.45;
    painter.fill(Token.CANVAS_BACKGROUND, plate);
    painter.polyline(
        Token.CANVAS_TEXT,
        new double[] {centreX - arm, centreX - arm, centreX + arm, centreX + arm},
        new double[] {body.y(), top, top, body.y()},
        Painter.Stroke.solid(Math.max(1, size * 0.14)));
    painter.fill(Token.CANVAS_TEXT, body);
    painter.fill(
        Token.CANVAS_BACKGROUND, new Box(centreX - keyhole / 2, body.centreY() - keyhole, keyhole, keyhole * 2));
  }
}
