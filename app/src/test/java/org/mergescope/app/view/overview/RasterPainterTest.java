package org.mergescope.app.view.overview;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RasterPainterTest {
  private static final Ink INK = Token.STATE_DEAD;

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
    painter.fill(INK, new Box(5, 3, 99, 99));
    painter.frame(INK, new Box(0, 0, 5, 3), Painter.Stroke.solid(1));
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
    new RasterPainter(raster, Inks.NONE).fill(INK, new Box(0.5, 0, 1, 1.5));
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
    painter.hatch(INK, new Box(0, 0, 7, 4));
    painter.line(INK, 8, 0, 12, 4, Painter.Stroke.solid(1));
    assertEquals("""
        ##....#.#...
        #....##..#..
        ....##....#.
        ...##......#
        """, drawn(raster));
  }

  @Test
  void thinnedInkLetsTheGroundShineThrough() {
    MapRaster raster = MapRaster.of(new Viewport(2, 1, 1));
    Arrays.fill(raster.pixels(), 0xffffffff);
    new RasterPainter(raster, Inks.NONE).fill(INK.faded(0.5).faded(0.5), 0, 0, 1, 1);
    assertEquals(
        List.of("ffbfbfbf", "ffffffff"), Arrays.stream(raster.pixels()).mapToObj(Integer::toHexString).toList());
  }
}
