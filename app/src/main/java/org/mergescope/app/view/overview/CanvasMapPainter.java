package org.mergescope.app.view.overview;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.mergescope.app.view.theme.Palette;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.treemap.Rectangle;

/// Draws on a canvas, in the colours of the moment.
final class CanvasMapPainter implements MapPainter {
  private static final double STRIPE = 6;

  private final GraphicsContext canvas;
  private final Palette palette;

  CanvasMapPainter(GraphicsContext canvas, Palette palette) {
    this.canvas = canvas;
    this.palette = palette;
    canvas.setTextAlign(TextAlignment.LEFT);
    canvas.setTextBaseline(VPos.CENTER);
    canvas.setLineCap(StrokeLineCap.BUTT);
    canvas.setFont(Font.font(MapLabels.TEXT_SIZE));
  }

  /// Fits texts into the font of the labels.
  static TextFit fit() {
    Text text = new Text();
    text.setFont(Font.font(MapLabels.TEXT_SIZE));
    return new TextFit(character -> {
      text.setText(character);
      return text.getLayoutBounds().getWidth();
    });
  }

  private Color color(Ink ink) {
    return switch (ink) {
      case Ink.Meaning(Token token) -> palette.color(token);
      case Ink.Numbered(int number) -> palette.service(number);
    };
  }

  @Override
  public void fill(Ink ink, Rectangle at, double opacity) {
    canvas.setFill(color(ink).deriveColor(0, 1, 1, opacity));
    canvas.fillRect(at.x(), at.y(), at.width(), at.height());
  }

  @Override
  public void hatch(Ink ink, Rectangle at) {
    canvas.save();
    canvas.beginPath();
    canvas.rect(at.x(), at.y(), at.width(), at.height());
    canvas.clip();
    canvas.setStroke(color(ink).deriveColor(0, 1, 1, 0.75));
    canvas.setLineWidth(1.5);
    canvas.setLineDashes();
    canvas.beginPath();
    for (double x = at.x() - at.height(); x < at.right(); x += STRIPE) {
      canvas.moveTo(x, at.bottom());
      canvas.lineTo(x + at.height(), at.y());
    }
    canvas.stroke();
    canvas.restore();
  }

  @Override
  public void line(Ink ink, double x1, double y1, double x2, double y2) {
    canvas.setStroke(color(ink));
    canvas.setLineWidth(1);
    canvas.setLineDashes();
    canvas.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void frame(Ink ink, Rectangle at, double width, boolean dashed) {
    canvas.setStroke(color(ink));
    canvas.setLineWidth(width);
    if (dashed) {
      canvas.setLineDashes(3, 3);
    } else {
      canvas.setLineDashes();
    }
    canvas.strokeRect(at.x() + width / 2, at.y() + width / 2, at.width() - width, at.height() - width);
  }

  @Override
  public void text(Ink ink, String text, double x, double middle) {
    canvas.setFill(color(ink));
    canvas.fillText(text, x, middle);
  }
}
