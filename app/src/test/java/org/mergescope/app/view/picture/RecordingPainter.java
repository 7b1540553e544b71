package org.mergescope.app.view.picture;

import java.util.Locale;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

/// Writes down what is drawn, a line each.
public final class RecordingPainter implements Painter {
  private final StringBuilder lines = new StringBuilder();

  /// What was drawn.
  public String drawn() {
    return lines.toString();
  }

  /// What was drawn with words in it that say so.
  public String drawn(String... kinds) {
    StringBuilder chosen = new StringBuilder();
    lines.toString().lines().forEach(line -> {
      for (String kind : kinds) {
        if (line.startsWith(kind)) {
          chosen.append(line).append('\n');
        }
      }
    });
    return chosen.toString();
  }

  /// How many things were drawn.
  public int calls() {
    return (int) lines.toString().lines().count();
  }

  @Override
  public void fill(Ink ink, double x, double y, double width, double height) {
    line("fill %s %.0f,%.0f %.0f×%.0f", name(ink), x, y, width, height);
  }

  @Override
  public void box(Ink ground, Box at, Outline outline) {
    line("box %s %s %.0f,%.0f %.0f×%.0f %s%s", name(ground), name(outline.ink()), at.x(), at.y(), at.width(),
        at.height(), outline.width(), (outline.dashed() ? " dashed" : "") + (outline.rounded() ? "" : " square"));
  }

  @Override
  public void frame(Ink ink, Box at, Stroke stroke) {
    line("frame %s %.0f,%.0f %.0f×%.0f%s", name(ink), at.x(), at.y(), at.width(), at.height(), stroke(stroke));
  }

  @Override
  public void hatch(Ink ink, Box at) {
    line("hatch %s %.0f,%.0f", name(ink), at.x(), at.y());
  }

  @Override
  public void polygon(Ink ink, double[] xs, double[] ys) {
    line("polygon %s%s", name(ink), points(xs, ys));
  }

  @Override
  public void arrow(Ink ink, double tipX, double tipY, double directionX, double directionY, double size) {
    line("arrow %s %.0f,%.0f to %.0f,%.0f", name(ink), tipX, Math.floor(tipY), directionX, directionY);
  }

  @Override
  public void line(Ink ink, double x1, double y1, double x2, double y2, Stroke stroke) {
    line("line %s %.0f,%.0f %.0f,%.0f%s", name(ink), x1, y1, x2, y2, stroke(stroke));
  }

  @Override
  public void polyline(Ink ink, double[] xs, double[] ys, Stroke stroke) {
    line("polyline %s%s%s", name(ink), points(xs, ys), stroke(stroke));
  }

  @Override
  public void text(Ink ink, String text, double x, double y, Type type, double widest) {
    line("text %s %s %.0f,%.0f %.0f%s%s", name(ink), text, x, y, type.size(),
        type.bold() ? " bold" : "", type.align() == Align.START ? " from" : "");
  }

  @Override
  public void clipped(Box to, Runnable drawing) {
    line("clip %.0f,%.0f %.0f×%.0f", to.x(), to.y(), to.width(), to.height());
    drawing.run();
    line("unclip");
  }

  private static String points(double[] xs, double[] ys) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < xs.length; i++) {
      points.append(String.format(Locale.ROOT, " %.0f,%.0f", xs[i], ys[i]));
    }
    return points.toString();
  }

  private static String stroke(Stroke stroke) {
    String width = stroke.width() == 1 ? "" : String.format(Locale.ROOT, " %.0f wide", stroke.width());
    return width + (stroke.dash() == Dash.SOLID ? "" : " " + stroke.dash());
  }

  private static String name(Ink ink) {
    return switch (ink) {
      case Token token -> token.name();
      case Ink.Service service -> "SERVICE" + service.index();
      case Ink.Faded faded -> name(faded.ink()) + Math.round(faded.opacity() * 100) + "%";
    };
  }

  @SuppressWarnings("AnnotateFormatMethod") // The annotation would be one more dependency, for nine calls in this file.
  private void line(String format, Object... values) {
    lines.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
