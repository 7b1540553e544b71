package org.mergescope.app.view.picture;

import org.mergescope.app.view.theme.Ink;

/// The strokes that cells are drawn with: so few that an array of pixels can take them as well.
public interface CellPainter {
  /// A filled rectangle.
  void fill(Ink ink, double x, double y, double width, double height);

  /// A filled rectangle.
  default void fill(Ink ink, Box at) {
    fill(ink, at.x(), at.y(), at.width(), at.height());
  }

  /// An outline inside a rectangle, with square corners.
  void frame(Ink ink, Box at, Painter.Stroke stroke);

  /// Slanting stripes inside a rectangle.
  void hatch(Ink ink, Box at);

  /// A straight line at any angle.
  void line(Ink ink, double x1, double y1, double x2, double y2, Painter.Stroke stroke);
}
