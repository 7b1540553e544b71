package org.mergescope.app.view.graph;

import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.Padlock;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

/// Draws one node.
final class NodePicture {
  /// The size of labels at full scale.
  static final double TEXT_SIZE = 12;
  /// Below this scale there are no labels.
  static final double LABELS_FROM = 0.45;
  /// Below this scale nodes are plain rectangles.
  static final double BORDERS_FROM = 0.25;
  /// How much is left of what a search leaves out.
  static final double DIMMED = 0.45;
  /// What a search leaves out can still be read.
  private static final double DIMMED_TEXT = 0.65;

  private static final double RING = 3;
  private static final double PIN = 4;

  private final Painter painter;
  private final CharWidths widths;
  private final double scale;

  NodePicture(Painter painter, CharWidths widths, double scale) {
    this.painter = painter;
    this.widths = widths;
    this.scale = scale;
  }

  /// How a node stands out.
  enum Rank {
    DIMMED,
    PLAIN,
    HOVERED,
    SELECTED,
    FOCUSED
  }

  void draw(GraphNode node, Box at, Rank rank, boolean pinned) {
    NodeLook look = NodeLook.of(node);
    if (scale < BORDERS_FROM) {
      Ink ink = rank == Rank.PLAIN || rank == Rank.DIMMED ? shade(look.line(), rank) : Token.FOCUS;
      painter.fill(ink, at.x(), at.y(), at.width(), at.height());
      return;
    }
    boolean rounded = !(node instanceof GraphNode.Symbol symbol && symbol.traits().table());
    if (node instanceof GraphNode.Group) {
      Box behind = at.movedTo(at.x() + 3, at.y() + 3);
      painter.box(shade(look.ground(), rank), behind, outline(look, shade(look.line(), rank), 1, rounded));
    }
    switch (rank) {
      case DIMMED -> painter.box(
          Token.CANVAS_BACKGROUND, at, outline(look, shade(look.line(), rank), 1.25, rounded));
      case PLAIN -> painter.box(look.ground(), at, outline(look, look.line(), 1.25, rounded));
      case HOVERED -> painter.box(look.ground(), at, outline(look, look.line(), 2, rounded));
      case SELECTED -> {
        ring(at, Token.SELECTION, rounded);
        painter.box(look.ground(), at, outline(look, look.line(), 1.25, rounded));
      }
      case FOCUSED -> {
        ring(at, Token.FOCUS, rounded);
        painter.box(look.ground(), at, outline(look, Token.FOCUS, 2, rounded));
      }
    }
    if (look.hatched() && rank != Rank.DIMMED) {
      painter.hatch(look.stripes(), at.grown(-2));
    }
    if (pinned) {
      pin(at);
    }
    if (scale >= LABELS_FROM) {
      label(node, look, at, rank);
    }
  }

  private static Painter.Outline outline(NodeLook look, Ink ink, double width, boolean rounded) {
    return new Painter.Outline(ink, width, look.dashed(), rounded);
  }

  private static Ink shade(Ink ink, Rank rank) {
    return rank == Rank.DIMMED ? ink.faded(DIMMED) : ink;
  }

  private void ring(Box at, Token ink, boolean rounded) {
    painter.box(Token.CANVAS_BACKGROUND, at.grown(RING), new Painter.Outline(ink, 2, false, rounded));
  }

  /// A needle's head on the upper right corner.
  private void pin(Box at) {
    double x = at.right() - PIN;
    double y = at.y() - PIN;
    painter.polygon(
        Token.FOCUS, new double[] {x, x + PIN, x, x - PIN}, new double[] {y - PIN, y, y + PIN, y});
    painter.line(Token.FOCUS, x, y, x, at.y() + PIN, Painter.Stroke.solid(1));
  }

  /// A padlock on the upper left corner.
  void lock(Box at) {
    if (scale >= LABELS_FROM) {
      Padlock.draw(painter, at.x() + Padlock.SIZE / 2, at.y(), Padlock.SIZE);
    }
  }

  private void label(GraphNode node, NodeLook look, Box at, Rank rank) {
    NodeText text = NodeText.of(node);
    double before = widths.of(text.before()) * scale;
    double after = widths.of(text.after()) * scale;
    double margin = 6 * scale;
    double size = TEXT_SIZE * scale;
    double centreX = at.centreX() + (before - after) / 2;
    double centreY = text.note().isEmpty() ? at.centreY() : at.y() + 13 * scale;
    double widest = at.width() - before - after - margin;
    Painter.Type type = new Painter.Type(size, rank == Rank.FOCUSED, Painter.Align.CENTRE);
    Ink ink = rank == Rank.DIMMED ? look.text().faded(DIMMED_TEXT) : look.text();
    badge(ink, text.before(), at.x() + margin + before / 2, centreY, size, before);
    painter.text(ink, text.middle(), centreX, centreY, type, widest);
    badge(ink, text.after(), at.right() - margin - after / 2, centreY, size, after);
    badge(ink, text.note(), at.centreX(), at.y() + 28 * scale, size, at.width() - margin);
    if (look.struck()) {
      double width = Math.min(widest, widths.of(text.middle()) * scale);
      painter.fill(ink, centreX - width / 2, Math.rint(centreY), width, 1);
    }
  }

  /// In the ink of the label: a paler one could not be read on a hatch.
  private void badge(Ink ink, String text, double centreX, double centreY, double size, double width) {
    if (!text.isEmpty()) {
      painter.text(ink, text, centreX, centreY, Painter.Type.centred(size - 1), width);
    }
  }
}
