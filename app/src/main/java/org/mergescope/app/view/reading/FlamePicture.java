package org.mergescope.app.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.PrintableText;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.FittedText;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.reading.FlameGraph;

/// Draws an icicle: the box that is looked at as wide as the room, what is above it as wide as well, what is below it in
/// its place; boxes narrower than a pixel are left out.
final class FlamePicture {
  static final double ROW = 22;
  private static final double LEAST = 1;
  private static final double FADED = 0.3;

  private final FlameGraph graph;
  private final int focus;
  private final String search;
  private final double width;

  /// @param focus the box that is looked at, or -1 for all
  /// @param search a text in lower case that labels are looked through for, or ""
  FlamePicture(FlameGraph graph, int focus, String search, double width) {
    this.graph = graph;
    this.focus = focus;
    this.search = search;
    this.width = width;
  }

  /// A box where it is drawn.
  record Placed(int box, double x, double width, int depth) {}

  /// What is seen between two levels. Cost: linear in boxes of the part that is looked at.
  List<Placed> placed(int fromDepth, int toDepth) {
    List<Placed> placed = new ArrayList<>();
    long left = focus < 0 ? 0 : graph.leftNanos(focus);
    long all = Math.max(1, focus < 0 ? graph.widthNanos() : graph.widthNanos(focus));
    if (focus >= 0) {
      for (int above = graph.parent(focus); above >= 0; above = graph.parent(above)) {
        if (graph.depth(above) >= fromDepth && graph.depth(above) <= toDepth) {
          placed.add(new Placed(above, 0, width, graph.depth(above)));
        }
      }
    }
    for (int box = Math.max(0, focus); box < graph.boxCount() && isInside(box); box++) {
      double boxWidth = width * graph.widthNanos(box) / all;
      if (boxWidth >= LEAST && graph.depth(box) >= fromDepth && graph.depth(box) <= toDepth) {
        placed.add(new Placed(box, width * (graph.leftNanos(box) - left) / all, boxWidth, graph.depth(box)));
      }
    }
    return placed;
  }

  /// Boxes come in pre-order: the part of one ends where a box is no deeper.
  private boolean isInside(int box) {
    return focus < 0 || box == focus || graph.depth(box) > graph.depth(focus);
  }

  void draw(Painter painter, CharWidths widths, double height, double topRow, int hovered, double labelRoom) {
    painter.fill(Token.CANVAS_BACKGROUND, 0, 0, width, height);
    int first = Math.max(0, (int) topRow);
    for (Placed at : placed(first, first + (int) (height / ROW) + 1)) {
      box(painter, widths, at, (at.depth() - topRow) * ROW, at.box() == hovered, labelRoom);
    }
  }

  private void box(
      Painter painter, CharWidths widths, Placed at, double y, boolean isHovered, double labelRoom) {
    String label = graph.label(at.box());
    boolean found = search.isEmpty() || label.toLowerCase(Locale.ROOT).contains(search);
    Ink ink = new Ink.Service(Math.floorMod(label.hashCode(), 20));
    double boxWidth = Math.max(1, at.width() - 1);
    painter.fill(found ? ink.faded(0.45) : ink.faded(FADED / 2), at.x(), y, boxWidth, ROW - 1);
    painter.fill(found ? ink : ink.faded(FADED), at.x(), y, Math.min(3, boxWidth), ROW - 1);
    if (graph.errors(at.box()) > 0) {
      painter.fill(Token.ERROR, at.x(), y + ROW - 4, boxWidth, 3);
    }
    if (isHovered || at.box() == focus) {
      painter.box(
          ink.faded(0), new Box(at.x(), y, boxWidth, ROW - 1),
          new Painter.Outline(Token.SELECTION, isHovered ? 1 : 2, false, false));
    }
    if (boxWidth > labelRoom) {
      String times = graph.spans(at.box()) > 1 ? " ×" + graph.spans(at.box()) : "";
      String text = PrintableText.of(label) + times + "  " + Durations.text(graph.widthNanos(at.box()));
      painter.text(
          found ? Token.CANVAS_TEXT : Token.CANVAS_TEXT_MUTED, FittedText.of(text, boxWidth - 10, widths), at.x() + 6,
          y + ROW / 2 - 1, Painter.Type.from(FittedText.SIZE), Math.max(1, boxWidth - 8));
    }
  }
}
