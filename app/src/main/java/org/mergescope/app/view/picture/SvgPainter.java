package org.mergescope.app.view.picture;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Palette;

/// Writes a picture as SVG: plain shapes and text, no script, no style sheet, no font of its own.
public final class SvgPainter implements Painter {
  /// The size of the text whose widths it is given.
  public static final double TEXT_SIZE = 12;

  private final StringBuilder out = new StringBuilder();
  private final Palette palette;
  private final CharWidths widths;
  private int clips;

  private SvgPainter(Palette palette, CharWidths widths) {
    this.palette = palette;
    this.widths = widths;
  }

  /// The text of an SVG file.
  ///
  /// @param widths of text of size 12, to know what has to be squeezed
  public static String write(Picture picture, Palette palette, CharWidths widths) {
    SvgPainter painter = new SvgPainter(palette, widths);
    String size = "width=\"%s\" height=\"%s\"".formatted(number(picture.width()), number(picture.height()));
    painter.out
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" ")
        .append(size)
        .append(" viewBox=\"0 0 %s %s\"".formatted(number(picture.width()), number(picture.height())))
        .append(" font-family=\"system-ui, sans-serif\">\n<title>")
        .append(XmlText.escaped(picture.title()))
        .append("</title>\n");
    picture.drawing().accept(painter);
    return painter.out.append("</svg>\n").toString();
  }

  @Override
  public void fill(Ink ink, double x, double y, double width, double height) {
    out.append("<rect ").append(place(x, y, width, height)).append(paint("fill", ink)).append("/>\n");
  }

  @Override
  public void box(Ink ground, Box at, Outline outline) {
    double inset = outline.width() / 2;
    double radius = outline.radius(at) / 2;
    out.append("<rect ")
        .append(place(at.x() + inset, at.y() + inset, at.width() - outline.width(), at.height() - outline.width()))
        .append(radius == 0 ? "" : " rx=\"%s\"".formatted(number(radius)))
        .append(paint("fill", ground))
        .append(stroke(outline.ink(), outline.stroke()))
        .append("/>\n");
  }

  @Override
  public void hatch(Ink ink, Box at) {
    out.append("<path d=\"");
    Stripes.of(at, (x1, y1, x2, y2) ->
        out.append("M%s %sL%s %s".formatted(number(x1), number(y1), number(x2), number(y2))));
    out.append('"').append(stroke(ink, Stripes.STROKE)).append("/>\n");
  }

  @Override
  public void frame(Ink ink, Box at, Stroke stroke) {
    double inset = stroke.width() / 2;
    out.append("<rect fill=\"none\" ")
        .append(place(at.x() + inset, at.y() + inset, at.width() - stroke.width(), at.height() - stroke.width()))
        .append(stroke(ink, stroke))
        .append("/>\n");
  }

  @Override
  public void polygon(Ink ink, double[] xs, double[] ys) {
    out.append("<polygon points=\"").append(points(xs, ys, 0)).append('"').append(paint("fill", ink)).append("/>\n");
  }

  @Override
  public void line(Ink ink, double x1, double y1, double x2, double y2, Stroke stroke) {
    out.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"".formatted(
            number(x1), number(y1), number(x2), number(y2)))
        .append(stroke(ink, stroke))
        .append("/>\n");
  }

  @Override
  public void polyline(Ink ink, double[] xs, double[] ys, Stroke stroke) {
    out.append("<polyline fill=\"none\" points=\"")
        .append(points(xs, ys, 0.5))
        .append('"')
        .append(stroke(ink, stroke))
        .append("/>\n");
  }

  @Override
  public void text(Ink ink, String text, double x, double y, Type type, double widest) {
    double width = widths.of(text) * type.size() / TEXT_SIZE;
    out.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"".formatted(number(x), number(y), number(type.size())))
        .append(type.bold() ? " font-weight=\"bold\"" : "")
        .append(type.align() == Align.CENTRE ? " text-anchor=\"middle\"" : "")
        .append(" dominant-baseline=\"central\"")
        .append(width > widest
            ? " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(number(Math.max(1, widest)))
            : "")
        .append(paint("fill", ink))
        .append('>')
        .append(XmlText.escaped(text))
        .append("</text>\n");
  }

  @Override
  public void clipped(Box to, Runnable drawing) {
    int number = ++clips;
    out.append("<clipPath id=\"clip%d\"><rect ".formatted(number))
        .append(place(to.x(), to.y(), to.width(), to.height()))
        .append("/></clipPath>\n<g clip-path=\"url(#clip%d)\">\n".formatted(number));
    drawing.run();
    out.append("</g>\n");
  }

  private static String place(double x, double y, double width, double height) {
    return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(
        number(x), number(y), number(Math.max(0, width)), number(Math.max(0, height)));
  }

  private static String points(double[] xs, double[] ys, double shift) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < xs.length; i++) {
      points.append(i == 0 ? "" : " ").append(number(xs[i] + shift)).append(',').append(number(ys[i] + shift));
    }
    return points.toString();
  }

  private String stroke(Ink ink, Stroke stroke) {
    StringBuilder dashes = new StringBuilder();
    for (double length : stroke.dash().lengths()) {
      dashes.append(dashes.isEmpty() ? "" : " ").append(number(length));
    }
    return paint("stroke", ink)
        + " stroke-width=\"" + number(stroke.width()) + '"'
        + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + '"');
  }

  private String paint(String what, Ink ink) {
    Color color = ink.in(palette);
    String hex = "#%02x%02x%02x".formatted(
        Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255));
    String opacity = color.isOpaque() ? "" : " %s-opacity=\"%s\"".formatted(what, number(color.getOpacity()));
    return " %s=\"%s\"%s".formatted(what, hex, opacity);
  }

  /// At most two digits after the point, the same in every country.
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
