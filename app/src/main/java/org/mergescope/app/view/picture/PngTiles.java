package org.mergescope.app.view.picture;

import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.theme.Palette;

/// Makes a PNG file of a picture of any size, in bands of tiles no larger than a canvas may be: each band is drawn on
/// the JavaFX thread, as a canvas demands, and compressed elsewhere, so that the window stays awake between two bands.
final class PngTiles {
  /// The lane of such work.
  static final String LANE = "export view";
  /// How many pixels a picture may have.
  static final double MOST_PIXELS = 300e6;

  private static final double WIDEST = 4_096;
  private static final double HIGHEST = 1_024;

  private final Picture picture;
  private final Palette palette;
  private final double scale;
  private final int width;
  private final int height;
  private final double tileWidth;
  private final double bandHeight;
  private final PngEncoder png;

  /// @param wanted pixels for one of the picture; fewer where it would become too large
  PngTiles(Picture picture, Palette palette, double wanted) {
    this(picture, palette, wanted, WIDEST, HIGHEST);
  }

  PngTiles(Picture picture, Palette palette, double wanted, double tileWidth, double bandHeight) {
    this.picture = picture;
    this.palette = palette;
    this.scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (picture.width() * picture.height())));
    this.width = (int) Math.max(1, Math.floor(picture.width() * scale));
    this.height = (int) Math.max(1, Math.floor(picture.height() * scale));
    this.tileWidth = tileWidth;
    this.bandHeight = bandHeight;
    this.png = new PngEncoder(width, height, scale);
  }

  /// Draws and compresses; called on the JavaFX thread, as `onDone` is.
  void run(TaskRunner tasks, Consumer<byte[]> onDone, Consumer<Exception> onError) {
    band(0, tasks, onDone, onError);
  }

  private void band(int top, TaskRunner tasks, Consumer<byte[]> onDone, Consumer<Exception> onError) {
    int rows = (int) Math.min(bandHeight, height - top);
    int[] pixels = draw(top, rows);
    tasks.run(
        LANE,
        Texts.text("picture.exporting"),
        (progress, cancelled) -> {
          progress.accept((double) top / height);
          png.rows(pixels, rows);
          return top + rows < height ? new byte[0] : png.finished();
        },
        file -> {
          if (top + rows < height) {
            band(top + rows, tasks, onDone, onError);
          } else {
            onDone.accept(file);
          }
        },
        onError);
  }

  private int[] draw(int top, int rows) {
    int[] pixels = new int[width * rows];
    for (int left = 0; left < width; left += (int) tileWidth) {
      int columns = (int) Math.min(tileWidth, width - left);
      WritableImage tile = tile(left, top, columns, rows);
      tile.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, left, width);
    }
    return pixels;
  }

  private WritableImage tile(int left, int top, int columns, int rows) {
    Canvas canvas = new Canvas(columns, rows);
    canvas.getGraphicsContext2D().setTransform(scale, 0, 0, scale, -left, -top);
    Box seen = new Box(left / scale, top / scale, columns / scale, rows / scale);
    picture.drawing().accept(new CanvasPainter(canvas, palette, () -> seen));
    SnapshotParameters plain = new SnapshotParameters();
    plain.setFill(Color.WHITE);
    return canvas.snapshot(plain, new WritableImage(columns, rows));
  }
}
