package org.mergescope.app.view.waterfall;

import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.FittedText;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;

/// Draws through a painter: on a canvas, into SVG, into PNG.
final class PainterSurface implements Surface {
  private static final double CORNERS = 8;

  private final Painter painter;
  private final CharWidths widths;
  private double opacity = 1;

  /// @param widths of text of size [FittedText#SIZE]
  PainterSurface(Painter painter, CharWidths widths) {
    this.painter = painter;
    this.widths = widths;
  }

  @Override
  public double width(String text) {
    return widths.of(text);
  }

  @Override
  public void fill(double x, double y, double width, double height, Ink ink) {
    painter.fill(now(ink), x, y, width, height);
  }

  @Override
  public void bar(double x, double y, double width, double height, Ink ink) {
    if (width < CORNERS) {
      painter.fill(now(ink), x, y, width, height);
    } else {
      painter.box(now(ink), new Box(x, y, width, height), new Painter.Outline(now(ink), 1, false, true));
    }
  }

  @Override
  public void outline(double x, double y, double width, double height, Ink ink) {
    painter.box(ink.faded(0), new Box(x, y, width, height), new Painter.Outline(now(ink), 1.5, false, true));
  }

  @Override
  public void hatch(double x, double y, double width, double height, Ink ink) {
    painter.hatch(now(ink), new Box(x, y, width, height));
  }

  @Override
  public void text(String text, double x, double y, double maxWidth, Ink ink) {
    String fitted = FittedText.of(text, maxWidth, widths);
    painter.text(now(ink), fitted, x, y, Painter.Type.from(FittedText.SIZE), Math.max(1, maxWidth));
  }

  @Override
  public void triangle(double x, double y, Direction direction, Ink ink) {
    switch (direction) {
      case LEFT -> painter.polygon(now(ink), new double[] {x - 3, x + 3, x + 3}, new double[] {y, y - 4, y + 4});
      case RIGHT -> painter.polygon(now(ink), new double[] {x + 3, x - 3, x - 3}, new double[] {y, y - 4, y + 4});
      case DOWN -> painter.polygon(now(ink), new double[] {x, x - 4, x + 4}, new double[] {y + 3, y - 3, y - 3});
    }
  }

  @Override
  public void opacity(double next) {
    opacity = next;
  }

  private Ink now(Ink ink) {
    return opacity == 1 ? ink : ink.faded(opacity);
  }
}
