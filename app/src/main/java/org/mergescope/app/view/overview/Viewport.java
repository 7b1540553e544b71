package org.mergescope.app.view.overview;

import org.mergescope.model.treemap.Rectangle;

/// How large the map is.
///
/// @param scale pixels of the screen to one of the view
record Viewport(double width, double height, double scale) {
  private static final double LARGEST = 8_192;

  /// Not on the screen.
  static final Viewport NONE = new Viewport(0, 0, 1);

  Viewport {
    width = Math.clamp(Math.floor(width), 0, LARGEST);
    height = Math.clamp(Math.floor(height), 0, LARGEST);
  }

  boolean isEmpty() {
    return width < 1 || height < 1;
  }

  Rectangle bounds() {
    return new Rectangle(0, 0, width, height);
  }
}
