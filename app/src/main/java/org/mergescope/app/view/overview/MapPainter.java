package org.mergescope.app.view.overview;

import org.mergescope.model.treemap.Rectangle;

/// The few things a treemap is drawn with, in pixels of the view.
interface MapPainter {
  /// A filled rectangle; below an opacity of 1 what is under it shines through.
  void fill(Ink ink, Rectangle at, double opacity);

  /// Slanting stripes inside a rectangle.
  void hatch(Ink ink, Rectangle at);

  /// A line of one pixel at any angle.
  void line(Ink ink, double x1, double y1, double x2, double y2);

  /// An outline inside a rectangle.
  void frame(Ink ink, Rectangle at, double width, boolean dashed);

  /// One line of text from `x`, around the height `middle`.
  void text(Ink ink, String text, double x, double middle);
}
