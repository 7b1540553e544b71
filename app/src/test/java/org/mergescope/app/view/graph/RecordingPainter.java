package org.mergescope.app.view.graph;

import org.mergescope.app.view.theme.Token;

/// Writes down what is drawn, a line each.
final class RecordingPainter implements GraphPainter {
  private final StringBuilder lines = new StringBuilder();

  /// What was drawn.
  String drawn() {
    return lines.toString();
  }

  /// What was drawn with words in it that say so.
  String drawn(String... kinds) {
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

  @Override
  public void fill(Token ink, double x, double y, double width, double height) {
    line("fill %s %.0f,%.0f %.0f×%.0f".formatted(ink, x, y, width, height));
  }

  @Override
  public void box(Token ground, Box at, Outline outline) {
    line("box %s %s %.0f,%.0f %.0f×%.0f %s%s".formatted(ground,
        outline.ink(),
        at.x(),
        at.y(),
        at.width(),
        at.height(),
        outline.width(),
        (outline.dashed() ? " dashed" : "") + (outline.rounded() ? "" : " square")));
  }

  @Override
  public void hatch(Token ink, Box at) {
    line("hatch %s %.0f,%.0f".formatted(ink, at.x(), at.y()));
  }

  @Override
  public void arrow(Token ink, double tipX, double tipY, double directionX, double directionY, double size) {
    line("arrow %s %.0f,%.0f to %.0f,%.0f".formatted(ink, tipX, Math.floor(tipY), directionX, directionY));
  }

  @Override
  public void line(Token ink, double x1, double y1, double x2, double y2, double width, boolean dashed) {
    line("line %s %.0f,%.0f %.0f,%.0f%s".formatted(ink, x1, y1, x2, y2, dashed ? " dashed" : ""));
  }

  @Override
  public void text(
      Token ink, String text, double centreX, double centreY, double size, boolean bold, double widest) {
    line("text %s %s %.0f,%.0f %.0f%s".formatted(ink, text, centreX, centreY, size, bold ? " bold" : ""));
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }
}
