package org.mergescope.app.view.waterfall;

import org.mergescope.app.view.theme.Ink;

/// What the painter draws on: a picture, or a recorder in tests. Pixels, y downwards.
interface Surface {
  /// How wide a text comes out.
  double width(String text);

  void fill(double x, double y, double width, double height, Ink ink);

  /// A filled rectangle with round corners where it is large enough for them.
  void bar(double x, double y, double width, double height, Ink ink);

  void outline(double x, double y, double width, double height, Ink ink);

  /// Slanting stripes, for what is not known or left out.
  void hatch(double x, double y, double width, double height, Ink ink);

  /// A text whose middle line is at `y`, from `x` to the right, cut off with an ellipsis at `maxWidth`.
  void text(String text, double x, double y, double maxWidth, Ink ink);

  /// A small triangle around a point.
  void triangle(double x, double y, Direction direction, Ink ink);

  /// How opaque everything is that is drawn from now on.
  void opacity(double opacity);

  /// Where a triangle points.
  enum Direction {
    LEFT,
    RIGHT,
    DOWN
  }
}
