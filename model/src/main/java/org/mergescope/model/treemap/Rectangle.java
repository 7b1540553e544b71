package org.mergescope.model.treemap;

/// A rectangle, in pixels from the upper left corner.
public record Rectangle(double x, double y, double width, double height) {
  /// Its right edge.
  public double right() {
    return x + width;
  }

  /// Its lower edge.
  public double bottom() {
    return y + height;
  }

  /// Its area, in square pixels.
  public double area() {
    return width * height;
  }

  /// Whether a point lies in it; the left and upper edge belong to it, the others to its neighbours.
  public boolean contains(double atX, double atY) {
    return atX >= x && atX < right() && atY >= y && atY < bottom();
  }

  /// Whether it shares more than an edge with another.
  public boolean overlaps(Rectangle other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
