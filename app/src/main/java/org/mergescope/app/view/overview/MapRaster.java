package org.mergescope.app.view.overview;

/// The cells as pixels, row by row and opaque; not changed any more once they are handed over.
final class MapRaster {
  /// Nothing drawn.
  static final MapRaster NONE = MapRaster.of(Viewport.NONE);

  private final int[] pixels;
  private final int width;
  private final int height;
  private final double scale;

  private MapRaster(int width, int height, double scale) {
    this.pixels = new int[width * height];
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /// Black pixels for a map.
  static MapRaster of(Viewport viewport) {
    return new MapRaster(
        (int) Math.ceil(viewport.width() * viewport.scale()),
        (int) Math.ceil(viewport.height() * viewport.scale()),
        viewport.scale());
  }

  int[] pixels() {
    return pixels;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// How many pixels there are to one of the view.
  double scale() {
    return scale;
  }
}
