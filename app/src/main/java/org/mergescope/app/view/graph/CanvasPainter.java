package org.mergescope.app.view.graph;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.mergescope.app.view.theme.Palette;
import org.mergescope.app.view.theme.Token;

/// Draws on a canvas, in the colours of the moment.
final class CanvasPainter implements GraphPainter {
  private static final double STRIPE = 7;

  private final Map<FontKey, Font> fonts = new HashMap<>();
  private final GraphicsContext canvas;
  private final Palette palette;

  CanvasPainter(GraphicsContext canvas, Palette palette) {
    this.canvas = canvas;
    this.palette = palette;
    canvas.setTextAlign(TextAlignment.CENTER);
    canvas.setTextBaseline(VPos.CENTER);
    canvas.setLineCap(StrokeLineCap.BUTT);
  }

  private record FontKey(double size, boolean bold) {}

  /// How wide labels are at full scale.
  static CharWidths widths() {
    Text text = new Text();
    text.setFont(Font.font(NodePicture.TEXT_SIZE));
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
  public void fill(Token ink, double x, double y, double width, double height) {
    canvas.setFill(color(ink));
    canvas.fillRect(x, y, width, height);
  }

  @Override
  public void box(Token ground, Box at, Outline outline) {
    double inset = outline.width() / 2;
    double radius = outline.rounded() ? Math.min(8, at.height() / 3) : 0;
    double width = at.width() - outline.width();
    double height = at.height() - outline.width();
    canvas.setFill(color(ground));
    canvas.fillRoundRect(at.x() + inset, at.y() + inset, width, height, radius, radius);
    canvas.setStroke(color(outline.ink()));
    canvas.setLineWidth(outline.width());
    dashes(outline.dashed());
    canvas.strokeRoundRect(at.x() + inset, at.y() + inset, width, height, radius, radius);
  }

  @Override
  public void hatch(Token ink, Box at) {
    canvas.save();
    canvas.beginPath();
    canvas.rect(at.x(), at.y(), at.width(), at.height());
    canvas.clip();
    canvas.setStroke(color(ink).deriveColor(0, 1, 1, 0.24));
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
  public void arrow(Token ink, double tipX, double tipY, double directionX, double directionY, double size) {
    double backX = tipX - directionX * size;
    double backY = tipY - directionY * size;
    double half = size * 0.55;
    canvas.setFill(color(ink));
    canvas.fillPolygon(
        new double[] {tipX, backX - directionY * half, backX + directionY * half},
        new double[] {tipY, backY + directionX * half, backY - directionX * half},
        3);
  }

  @Override
  public void line(Token ink, double x1, double y1, double x2, double y2, double width, boolean dashed) {
    canvas.setStroke(color(ink));
    canvas.setLineWidth(width);
    dashes(dashed);
    canvas.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void text(
      Token ink, String text, double centreX, double centreY, double size, boolean bold, double widest) {
    canvas.setFill(color(ink));
    canvas.setFont(font(size, bold));
    canvas.fillText(text, centreX, centreY, widest);
  }

  private void dashes(boolean dashed) {
    if (dashed) {
      canvas.setLineDashes(4, 3);
    } else {
      canvas.setLineDashes();
    }
  }

  private Color color(Token ink) {
    return palette.color(ink);
  }
}
