package org.mergescope.app.view.graph;

import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Token;

/// Draws one node.
final class NodePicture {
  /// The size of labels at full scale.
  static final double TEXT_SIZE = 12;
  /// Below this scale there are no labels.
  static final double LABELS_FROM = 0.45;
  /// Below this scale nodes are plain rectangles.
  static final double BORDERS_FROM = 0.25;

  private static final double RING = 3;

  private final Painter painter;
  private final CharWidths widths;

  NodePicture(Painter painter, CharWidths widths) {
    this.painter = painter;
    this.widths = widths;
  }

  /// How a node stands out.
  enum Rank {
    PLAIN,
    HOVERED,
    SELECTED,
    FOCUSED
  }

  void draw(GraphNode node, Box at, double scale, Rank rank) {
    NodeLook look = NodeLook.of(node);
    boolean rounded = !(node instanceof GraphNode.Symbol symbol && symbol.traits().table());
    if (scale < BORDERS_FROM) {
      painter.fill(rank == Rank.PLAIN ? look.line() : Token.FOCUS, at.x(), at.y(), at.width(), at.height());
      return;
    }
    switch (rank) {
      case PLAIN -> painter.box(look.ground(), at, new Painter.Outline(look.line(), 1.25, look.dashed(), rounded));
      case HOVERED -> painter.box(look.ground(), at, new Painter.Outline(look.line(), 2, look.dashed(), rounded));
      case SELECTED -> {
        ring(at, Token.SELECTION, 2, rounded);
        painter.box(look.ground(), at, new Painter.Outline(look.line(), 1.25, look.dashed(), rounded));
      }
      case FOCUSED -> {
        ring(at, Token.FOCUS, 2, rounded);
        painter.box(look.ground(), at, new Painter.Outline(Token.FOCUS, 2, look.dashed(), rounded));
      }
    }
    if (look.hatched()) {
      painter.hatch(look.line(), at.grown(-2));
    }
    if (scale >= LABELS_FROM) {
      label(node, look, at, scale, rank == Rank.FOCUSED);
    }
  }

  private void ring(Box at, Token ink, double width, boolean rounded) {
    painter.box(Token.CANVAS_BACKGROUND, at.grown(RING), new Painter.Outline(ink, width, false, rounded));
  }

  private void label(GraphNode node, NodeLook look, Box at, double scale, boolean bold) {
    NodeText text = NodeText.of(node);
    double before = widths.of(text.before()) * scale;
    double after = widths.of(text.after()) * scale;
    double margin = 6 * scale;
    double size = TEXT_SIZE * scale;
    double centreX = at.centreX() + (before - after) / 2;
    double widest = at.width() - before - after - margin;
    badge(text.before(), at.x() + margin + before / 2, at, size, before);
    painter.text(look.text(), text.middle(), centreX, at.centreY(), new Painter.Type(size, bold, Painter.Align.CENTRE), widest);
    badge(text.after(), at.right() - margin - after / 2, at, size, after);
    if (look.struck()) {
      double width = Math.min(widest, widths.of(text.middle()) * scale);
      painter.fill(look.text(), centreX - width / 2, Math.rint(at.centreY()), width, 1);
    }
  }

  private void badge(String text, double centreX, Box at, double size, double width) {
    if (!text.isEmpty()) {
      painter.text(Token.CANVAS_TEXT_MUTED, text, centreX, at.centreY(), Painter.Type.centred(size - 1), width);
    }
  }
}
