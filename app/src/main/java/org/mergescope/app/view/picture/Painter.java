package org.mergescope.app.view.picture;

import org.mergescope.app.view.theme.Ink;

/// The few things pictures are drawn with, in pixels.
public interface Painter extends CellPainter {
  /// A rectangle, filled and with a border inside it.
  void box(Ink ground, Box at, Outline outline);

  /// A filled shape with these corners.
  void polygon(Ink ink, double[] xs, double[] ys);

  /// A line with these corners; whole pixels where a piece is horizontal or vertical.
  void polyline(Ink ink, double[] xs, double[] ys, Stroke stroke);

  /// One line of text, its middle at this height, squeezed where it is wider than `widest`.
  void text(Ink ink, String text, double x, double y, Type type, double widest);

  /// Draws only what is inside a rectangle.
  void clipped(Box to, Runnable drawing);

  /// A filled triangle with its tip at a point, in a direction of length one.
  default void arrow(Ink ink, double tipX, double tipY, double directionX, double directionY, double size) {
    double backX = tipX - directionX * size;
    double backY = tipY - directionY * size;
    double half = size * 0.55;
    polygon(
        ink,
        new double[] {tipX, backX - directionY * half, backX + directionY * half},
        new double[] {tipY, backY + directionX * half, backY - directionX * half});
  }

  /// How a line is broken; told apart without colour.
  enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT;

    /// Lengths of line and gap in turn; none where the line is whole.
    public double[] lengths() {
      return switch (this) {
        case SOLID -> new double[] {};
        case DASHED -> new double[] {5, 4};
        case DOTTED -> new double[] {2, 3};
        case DASH_DOT -> new double[] {9, 3, 2, 3};
      };
    }
  }

  /// How a line is drawn.
  record Stroke(double width, Dash dash) {
    /// An unbroken line.
    public static Stroke solid(double width) {
      return new Stroke(width, Dash.SOLID);
    }
  }

  /// The border of a box.
  record Outline(Ink ink, double width, boolean dashed, boolean rounded) {
    Stroke stroke() {
      return new Stroke(width, dashed ? Dash.DASHED : Dash.SOLID);
    }

    /// The radius of a box's corners.
    double radius(Box at) {
      return rounded ? Math.min(8, at.height() / 3) : 0;
    }
  }

  /// Size and weight of text, and what of it is at the given place.
  record Type(double size, boolean bold, Align align) {
    /// Text in the middle of a place.
    public static Type centred(double size) {
      return new Type(size, false, Align.CENTRE);
    }

    /// Text that begins at a place.
    public static Type from(double size) {
      return new Type(size, false, Align.START);
    }

    /// The same, heavier.
    public Type heavy() {
      return new Type(size, true, align);
    }
  }

  /// Which part of a text is at its place.
  enum Align {
    START,
    CENTRE
  }
}
