package org.mergescope.app.view.overview;

import org.junit.jupiter.api.Test;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.treemap.Rectangle;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RasterPainterTest {
  private static final Ink INK = Ink.of(Token.STATE_DEAD);

  private static String drawn(MapRaster raster) {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        text.append(raster.pixels()[y * raster.width() + x] == 0 ? '.' : '#');
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void drawsWhatIsInsideAndLeavesTheRest() {
    MapRaster raster = MapRaster.of(new Viewport(8, 5, 1));
    RasterPainter painter = new RasterPainter(raster, Inks.NONE);
    painter.fill(INK, new Rectangle(5, 3, 99, 99), 1);
    painter.frame(INK, new Rectangle(0, 0, 5, 3), 1, false);
    assertEquals("""
        #####...
        #...#...
        #####...
        .....###
        .....###
        """, drawn(raster));
  }

  @Test
  void usesAllPixelsOfAFineScreen() {
    MapRaster raster = MapRaster.of(new Viewport(4, 2, 2));
    new RasterPainter(raster, Inks.NONE).fill(INK, new Rectangle(0.5, 0, 1, 1.5), 1);
    assertEquals("""
        .##.....
        .##.....
        .##.....
        ........
        """, drawn(raster));
  }

  @Test
  void hatchesAndCrosses() {
    MapRaster raster = MapRaster.of(new Viewport(12, 4, 1));
    RasterPainter painter = new RasterPainter(raster, Inks.NONE);
    painter.hatch(INK, new Rectangle(0, 0, 7, 4));
    painter.line(INK, 8, 0, 12, 4);
    assertEquals("""
        ##....#.#...
        #....##..#..
        ....##....#.
        ...##......#
        """, drawn(raster));
  }
}
