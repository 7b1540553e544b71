package org.mergescope.app.view.overview;

import java.nio.IntBuffer;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.treemap.Rectangle;

/// The drawing surface: the raster, with labels and outlines over it; repainted once a frame and only when something
/// changed.
final class MapCanvas extends Region {
  private final OverviewViewModel model;
  private final Theme theme;
  private final Canvas canvas = new Canvas();
  private final TextFit fit = TextFit.ofLabels();
  private @Nullable WritableImage image;
  private @Nullable Rectangle band;

  private final AnimationTimer repaint = new AnimationTimer() {
    @Override
    public void handle(long now) {
      stop();
      paint();
    }
  };

  MapCanvas(OverviewViewModel model, Theme theme) {
    this.model = model;
    this.theme = theme;
    setId("overview-map");
    getStyleClass().add("overview-map");
    setFocusTraversable(true);
    Controls.isMainOfPane(this);
    setAccessibleRole(AccessibleRole.NODE);
    setMinSize(0, 0);
    getChildren().add(canvas);
    model.inksProperty().bind(theme.paletteProperty().map(Inks::of));
    model.rasterProperty().subscribe(raster -> {
      image = image(raster);
      repaint.start();
    });
    model.drawingProperty().subscribe((before, now) -> repaint.start());
    model.emphasisProperty().subscribe((before, now) -> repaint.start());
    model.busyProperty().subscribe((before, now) -> repaint.start());
    focusedProperty().subscribe((before, now) -> repaint.start());
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    Window window = getScene().getWindow();
    model.viewportProperty().set(
        new Viewport(getWidth(), getHeight(), window == null ? 1 : window.getOutputScaleX()));
    repaint.start();
  }

  /// The innermost cell at a point, or -1.
  int cellAt(double x, double y) {
    return model.drawingProperty().get().map(it -> it.cells().cellAt(x, y)).orElse(-1);
  }

  /// Where a cell is.
  Rectangle rectangle(int cell) {
    return model.drawingProperty().get()
        .filter(it -> cell >= 0 && cell < it.cells().size())
        .map(it -> it.cells().rectangle(cell))
        .orElse(new Rectangle(0, 0, 0, 0));
  }

  /// Shows the rectangle that is being drawn, or none.
  void band(@Nullable Rectangle drawn) {
    band = drawn;
    repaint.start();
  }

  private static @Nullable WritableImage image(MapRaster raster) {
    return raster.width() == 0 || raster.height() == 0
        ? null
        : new WritableImage(new PixelBuffer<>(
            raster.width(),
            raster.height(),
            IntBuffer.wrap(raster.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }

  private void paint() {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    CanvasPainter painter = new CanvasPainter(canvas, theme.palette());
    Box whole = new Box(0, 0, canvas.getWidth(), canvas.getHeight());
    painter.fill(Token.CANVAS_BACKGROUND, whole);
    WritableImage pixels = image;
    if (pixels == null || model.drawingProperty().get().isEmpty()) {
      if (model.busyProperty().get()) {
        painter.hatch(Token.CANVAS_GRID.faded(0.75), whole);
      }
      return;
    }
    double scale = model.rasterProperty().get().scale();
    graphics.drawImage(pixels, 0, 0, pixels.getWidth() / scale, pixels.getHeight() / scale);
    model.drawingProperty().get().ifPresent(drawing -> {
      new MapLabels(drawing, painter, fit).draw();
      new MapOverlay(drawing, painter).draw(model.emphasisProperty().get(), isFocused());
    });
    if (isFocused()) {
      painter.frame(Token.FOCUS, whole, Painter.Stroke.solid(1));
    }
    Rectangle drawn = band;
    if (drawn != null) {
      Box at = MapDrawing.box(drawn);
      painter.fill(Token.SELECTION.faded(0.15), at);
      painter.frame(Token.SELECTION, at, Painter.Stroke.solid(1));
    }
  }
}
