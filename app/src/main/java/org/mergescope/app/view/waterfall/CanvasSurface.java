package org.mergescope.app.view.waterfall;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.mergescope.app.view.theme.Palette;

/// Draws on a canvas in the colours of a palette.
final class CanvasSurface implements Surface {
  private static final double CORNER = 4;

  private final GraphicsContext graphics;
  private final Palette palette;
  private final TextRuler ruler;

  CanvasSurface(GraphicsContext graphics, Palette palette, Font font, TextRuler ruler) {
    this.graphics = graphics;
    this.palette = palette;
    this.ruler = ruler;
    graphics.setFont(font);
    graphics.setTextBaseline(VPos.CENTER);
    graphics.setLineWidth(1.5);
  }

  @Override
  public double width(String text) {
    return ruler.width(text);
  }

  @Override
  public void fill(double x, double y, double width, double height, Ink ink) {
    graphics.setFill(color(ink));
    graphics.fillRect(x, y, width, height);
  }

  @Override
  public void bar(double x, double y, double width, double height, Ink ink) {
    graphics.setFill(color(ink));
    if (width < 2 * CORNER) {
      graphics.fillRect(x, y, width, height);
    } else {
      graphics.fillRoundRect(x, y, width, height, CORNER, CORNER);
    }
  }

  @Override
  public void outline(double x, double y, double width, double height, Ink ink) {
    graphics.setStroke(color(ink));
    graphics.strokeRoundRect(x, y, width, height, CORNER, CORNER);
  }

  @Override
  public void text(String text, double x, double y, double maxWidth, Ink ink) {
    graphics.setFill(color(ink));
    graphics.fillText(ruler.fitted(text, maxWidth), x, y);
  }

  @Override
  public void triangle(double x, double y, Direction direction, Ink ink) {
    graphics.setFill(color(ink));
    switch (direction) {
      case LEFT -> graphics.fillPolygon(new double[] {x - 3, x + 3, x + 3}, new double[] {y, y - 4, y + 4}, 3);
      case RIGHT -> graphics.fillPolygon(new double[] {x + 3, x - 3, x - 3}, new double[] {y, y - 4, y + 4}, 3);
      case DOWN -> graphics.fillPolygon(new double[] {x, x - 4, x + 4}, new double[] {y + 3, y - 3, y - 3}, 3);
    }
  }

  @Override
  public void opacity(double opacity) {
    graphics.setGlobalAlpha(opacity);
  }

  private Color color(Ink ink) {
    return switch (ink) {
      case Ink.Of of -> palette.color(of.token());
      case Ink.Service service -> palette.service(service.index());
    };
  }
}
