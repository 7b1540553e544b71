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
        outline.dashed() ? " dashed" : ""));
  }

  @Override
  public void hatch(Token ink, Box at) {
    line("hatch %s %.0f,%.0f".formatted(ink, at.x(), at.y()));
  }

  @Override
  public void arrow(Token ink, double tipX, double tipY, int direction, boolean vertical, double size) {
    line("arrow %s %.0f,%.0f %s".formatted(ink, tipX, Math.floor(tipY), (vertical ? "v" : "h") + direction));
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
