package org.mergescope.app.view.overview;

import java.util.List;
import java.util.Locale;
import org.mergescope.model.treemap.Rectangle;

/// Writes down what is drawn, a line each.
final class RecordingMapPainter implements MapPainter {
  private final StringBuilder lines = new StringBuilder();

  /// What was drawn of some kinds, such as `fill STATE_DEAD`; all of it without one.
  String drawn(String... kinds) {
    List<String> wanted = List.of(kinds);
    StringBuilder chosen = new StringBuilder();
    lines.toString().lines()
        .filter(line -> wanted.isEmpty() || wanted.stream().anyMatch(line::startsWith))
        .forEach(line -> chosen.append(line).append('\n'));
    return chosen.toString();
  }

  private static String word(Ink ink) {
    return switch (ink) {
      case Ink.Meaning meaning -> meaning.token().name();
      case Ink.Numbered numbered -> "#" + numbered.number();
    };
  }

  private static String at(Rectangle at) {
    return String.format(Locale.ROOT, "%.0f,%.0f %.0f×%.0f", at.x(), at.y(), at.width(), at.height());
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }

  @Override
  public void fill(Ink ink, Rectangle at, double opacity) {
    line("fill " + word(ink) + " " + at(at) + " " + opacity);
  }

  @Override
  public void hatch(Ink ink, Rectangle at) {
    line("hatch " + word(ink) + " " + at(at));
  }

  @Override
  public void line(Ink ink, double x1, double y1, double x2, double y2) {
    line(String.format(Locale.ROOT, "line %s %.0f,%.0f %.0f,%.0f", word(ink), x1, y1, x2, y2));
  }

  @Override
  public void frame(Ink ink, Rectangle at, double width, boolean dashed) {
    line(String.format(Locale.ROOT, "frame %s %s %.0f%s", word(ink), at(at), width, dashed ? " dashed" : ""));
  }

  @Override
  public void text(Ink ink, String text, double x, double middle) {
    line(String.format(Locale.ROOT, "text %s %s %.0f,%.0f", word(ink), text, x, middle));
  }
}
