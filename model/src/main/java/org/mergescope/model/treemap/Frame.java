package org.mergescope.model.treemap;

/// What the inside of a group leaves free, in pixels; the topmost leaves nothing free.
///
/// @param header height of the line for the group's name
/// @param border width of the edge around
/// @param headerFrom groups narrower or lower than this have no header
/// @param smallest what would be less than a square of this side is merged with its neighbours
public record Frame(double header, double border, double headerFrom, double smallest) {
  /// No edges, nothing merged.
  public static final Frame NONE = new Frame(0, 0, 0, 0);

  boolean hasHeader(Rectangle group) {
    return header > 0 && group.width() >= headerFrom && group.height() >= headerFrom;
  }

  Rectangle inside(Rectangle group, boolean withHeader) {
    double top = withHeader ? header : border;
    return new Rectangle(
        group.x() + border,
        group.y() + top,
        Math.max(0, group.width() - 2 * border),
        Math.max(0, group.height() - top - border));
  }

  boolean isTooSmall(Rectangle inside) {
    return inside.width() < Math.max(smallest, Double.MIN_NORMAL)
        || inside.height() < Math.max(smallest, Double.MIN_NORMAL);
  }

  double smallestArea() {
    return smallest * smallest;
  }
}
