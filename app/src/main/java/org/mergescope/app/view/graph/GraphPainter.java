package org.mergescope.app.view.graph;

import org.mergescope.app.view.theme.Token;

/// The few things a graph is drawn with, in pixels of the screen.
interface GraphPainter {
  /// A filled rectangle.
  void fill(Token ink, double x, double y, double width, double height);

  /// A rectangle, filled and with a border inside it.
  void box(Token ground, Box at, Outline outline);

  /// Slanting stripes inside a rectangle.
  void hatch(Token ink, Box at);

  /// A filled triangle with its tip at a point, in a direction of length one.
  void arrow(Token ink, double tipX, double tipY, double directionX, double directionY, double size);

  /// A straight line at any angle.
  void line(Token ink, double x1, double y1, double x2, double y2, double width, boolean dashed);

  /// One line of text, centred on a point both ways, squeezed where it is wider than `widest`.
  void text(Token ink, String text, double centreX, double centreY, double size, boolean bold, double widest);

  /// The border of a box.
  record Outline(Token ink, double width, boolean dashed, boolean rounded) {}
}
