package org.mergescope.app.view.picture;

/// The stripes of a hatched rectangle, each cut off at its edges, so that nothing has to be clipped.
final class Stripes {
  /// How a stripe is drawn.
  static final Painter.Stroke STROKE = Painter.Stroke.solid(1.5);

  private static final double APART = 7;

  private Stripes() {}

  /// Takes a stripe, from its lower end to its upper one.
  @FunctionalInterface
  interface Sink {
    void stripe(double x1, double y1, double x2, double y2);
  }

  /// Makes all stripes of a rectangle, from left to right.
  static void of(Box at, Sink sink) {
    for (double x = at.x() - at.height(); x < at.right(); x += APART) {
      double from = Math.max(x, at.x());
      double to = Math.min(x + at.height(), at.right());
      if (from < to) {
        sink.stripe(from, at.bottom() - (from - x), to, at.bottom() - (to - x));
      }
    }
  }
}
