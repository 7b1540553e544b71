package org.mergescope.app.view.overview;

import java.util.Arrays;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CellPainter;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;

/// Draws into an array of pixels, on any thread. Pixels of the screen may be smaller than those of the
/// view.
final class RasterPainter implements CellPainter {
  private static final int STRIPE = 6;
  private static final int DASH = 3;

  private final MapRaster raster;
  private final Inks inks;

  RasterPainter(MapRaster raster, Inks inks) {
    this.raster = raster;
    this.inks = inks;
  }

  private int left(Box at) {
    return Math.clamp(Math.round(at.x() * raster.scale()), 0, raster.width());
  }

  private int right(Box at) {
    return Math.clamp(Math.round(at.right() * raster.scale()), left(at), raster.width());
  }

  private int top(Box at) {
    return Math.clamp(Math.round(at.y() * raster.scale()), 0, raster.height());
  }

  private int bottom(Box at) {
    return Math.clamp(Math.round(at.bottom() * raster.scale()), top(at), raster.height());
  }

  @Override
  public void fill(Ink ink, double x, double y, double width, double height) {
    Box at = new Box(x, y, width, height);
    fill(inks.pixel(ink), left(at), top(at), right(at), bottom(at), Inks.opacity(ink));
  }

  private void fill(int pixel, int left, int top, int right, int bottom, double opacity) {
    int[] pixels = raster.pixels();
    for (int y = top; y < bottom; y++) {
      int row = y * raster.width();
      if (opacity >= 1) {
        Arrays.fill(pixels, row + left, row + right, pixel);
      } else {
        for (int x = row + left; x < row + right; x++) {
          pixels[x] = mixed(pixels[x], pixel, opacity);
        }
      }
    }
  }

  @Override
  public void hatch(Ink ink, Box at) {
    int pixel = inks.pixel(ink);
    double opacity = Inks.opacity(ink);
    int period = (int) Math.max(STRIPE, STRIPE * raster.scale());
    int right = right(at);
    int bottom = bottom(at);
    for (int y = top(at); y < bottom; y++) {
      for (int x = left(at); x < right; x++) {
        if ((x + y) % period < period / 3) {
          int place = y * raster.width() + x;
          raster.pixels()[place] = mixed(raster.pixels()[place], pixel, opacity);
        }
      }
    }
  }

  @Override
  public void line(Ink ink, double x1, double y1, double x2, double y2, Painter.Stroke stroke) {
    int pixel = inks.pixel(ink);
    double scale = raster.scale();
    int steps = (int) Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) * scale);
    for (int step = 0; step < steps; step++) {
      double part = (step + 0.5) / steps;
      int x = (int) ((x1 + (x2 - x1) * part) * scale);
      int y = (int) ((y1 + (y2 - y1) * part) * scale);
      if (x >= 0 && x < raster.width() && y >= 0 && y < raster.height()) {
        raster.pixels()[y * raster.width() + x] = pixel;
      }
    }
  }

  @Override
  public void frame(Ink ink, Box at, Painter.Stroke stroke) {
    int pixel = inks.pixel(ink);
    int thick = (int) Math.max(1, Math.round(stroke.width() * raster.scale()));
    boolean dashed = stroke.dash() != Painter.Dash.SOLID;
    int dash = (int) Math.max(DASH, DASH * raster.scale());
    int right = right(at);
    int bottom = bottom(at);
    for (int y = top(at); y < bottom; y++) {
      for (int x = left(at); x < right; x++) {
        boolean level = y < top(at) + thick || y >= bottom - thick;
        boolean upright = x < left(at) + thick || x >= right - thick;
        if ((level || upright) && !(dashed && (level ? x : y) / dash % 2 == 1)) {
          raster.pixels()[y * raster.width() + x] = pixel;
        }
      }
    }
  }

  private static int mixed(int under, int over, double opacity) {
    int part = (int) (opacity * 256);
    int redBlue = ((under & 0xff00ff) * (256 - part) + (over & 0xff00ff) * part) >>> 8 & 0xff00ff;
    int green = ((under & 0xff00) * (256 - part) + (over & 0xff00) * part) >>> 8 & 0xff00;
    return 0xff000000 | redBlue | green;
  }
}
