package org.mergescope.app.view.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Palette;

/// Draws on a canvas, in the colours of the moment.
public final class CanvasPainter implements Painter {
  private static final Map<Double, CharWidths> WIDTHS = new ConcurrentHashMap<>();

  private final Map<FontKey, Font> fonts = new HashMap<>();
  private final GraphicsContext graphics;
  private final Palette palette;
  private final Supplier<Box> seen;

  /// Draws on the whole of a canvas.
  public CanvasPainter(Canvas canvas, Palette palette) {
    this(canvas, palette, () -> new Box(0, 0, canvas.getWidth(), canvas.getHeight()));
  }

  /// Draws on a canvas that has been moved over a part of a picture.
  ///
  /// @param seen that part
  CanvasPainter(Canvas canvas, Palette palette, Supplier<Box> seen) {
    this.graphics = canvas.getGraphicsContext2D();
    this.palette = palette;
    this.seen = seen;
    graphics.setTextBaseline(VPos.CENTER);
    graphics.setLineCap(StrokeLineCap.BUTT);
  }

  private record FontKey(double size, boolean bold) {}

  /// How wide text of a size is; measured once, as fonts stay as they are while the program runs.
  public static CharWidths widths(double size) {
    return WIDTHS.computeIfAbsent(size, CanvasPainter::measured);
  }

  private static CharWidths measured(double size) {
    Text text = new Text();
    text.setFont(Font.font(size));
    return CharWidths.measured(characters -> {
      text.setText(characters);
      return text.getLayoutBounds().getWidth();
    });
  }

  /// Sizes go in half pixels, so few fonts are made.
  private Font font(double size, boolean bold) {
    FontKey key = new FontKey(Math.max(1, Math.rint(size * 2) / 2), bold);
    return fonts.computeIfAbsent(
        key, it -> Font.font(null, it.bold() ? FontWeight.BOLD : FontWeight.NORMAL, it.size()));
  }

  @Override
  public void fill(Ink ink, double x, double y, double width, double height) {
    if (isSeen(new Box(x, y, width, height))) {
      graphics.setFill(ink.in(palette));
      graphics.fillRect(x, y, width, height);
    }
  }

  @Override
  public void frame(Ink ink, Box at, Stroke stroke) {
    if (isSeen(at)) {
      double inset = stroke.width() / 2;
      graphics.setStroke(ink.in(palette));
      stroke(stroke);
      graphics.strokeRect(at.x() + inset, at.y() + inset, at.width() - stroke.width(), at.height() - stroke.width());
    }
  }

  @Override
  public void box(Ink ground, Box at, Outline outline) {
    double inset = outline.width() / 2;
    double radius = outline.radius(at);
    double width = at.width() - outline.width();
    double height = at.height() - outline.width();
    graphics.setFill(ground.in(palette));
    graphics.fillRoundRect(at.x() + inset, at.y() + inset, width, height, radius, radius);
    graphics.setStroke(outline.ink().in(palette));
    stroke(outline.stroke());
    graphics.strokeRoundRect(at.x() + inset, at.y() + inset, width, height, radius, radius);
  }

  @Override
  public void hatch(Ink ink, Box at) {
    if (isSeen(at)) {
      graphics.setStroke(ink.in(palette));
      stroke(Stripes.STROKE);
      graphics.beginPath();
      Stripes.of(at, (x1, y1, x2, y2) -> {
        graphics.moveTo(x1, y1);
        graphics.lineTo(x2, y2);
      });
      graphics.stroke();
    }
  }

  /// A tile of a picture is spared what is beside it.
  private boolean isSeen(Box at) {
    return at.overlaps(seen.get());
  }

  @Override
  public void polygon(Ink ink, double[] xs, double[] ys) {
    graphics.setFill(ink.in(palette));
    graphics.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void line(Ink ink, double x1, double y1, double x2, double y2, Stroke stroke) {
    graphics.setStroke(ink.in(palette));
    stroke(stroke);
    graphics.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void polyline(Ink ink, double[] xs, double[] ys, Stroke stroke) {
    Bars bars = new Bars(
        stroke, seen.get(), bar -> graphics.fillRect(bar.x(), bar.y(), bar.width(), bar.height()));
    graphics.setFill(ink.in(palette));
    for (int i = 1; i < xs.length; i++) {
      if (Bars.isStraight(xs[i - 1], ys[i - 1], xs[i], ys[i])) {
        bars.piece(xs[i - 1], ys[i - 1], xs[i], ys[i], i == xs.length - 1);
      } else {
        line(ink, xs[i - 1], ys[i - 1], xs[i], ys[i], stroke);
      }
    }
  }

  @Override
  public void text(Ink ink, String text, double x, double y, Type type, double widest) {
    graphics.setFill(ink.in(palette));
    graphics.setFont(font(type.size(), type.bold()));
    graphics.setTextAlign(type.align() == Align.CENTRE ? TextAlignment.CENTER : TextAlignment.LEFT);
    graphics.fillText(text, x, y, Math.max(1, widest));
  }

  @Override
  public void clipped(Box to, Runnable drawing) {
    graphics.save();
    clip(to);
    drawing.run();
    graphics.restore();
  }

  private void clip(Box to) {
    graphics.beginPath();
    graphics.rect(to.x(), to.y(), to.width(), to.height());
    graphics.clip();
  }

  private void stroke(Stroke stroke) {
    graphics.setLineWidth(stroke.width());
    graphics.setLineDashes(stroke.dash().lengths());
  }
}
