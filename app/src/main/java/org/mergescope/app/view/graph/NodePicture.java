package org.mergescope.app.view.graph;

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

  private final GraphPainter painter;
  private final CharWidths widths;

  NodePicture(GraphPainter painter, CharWidths widths) {
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
    if (scale < BORDERS_FROM) {
      painter.fill(rank == Rank.PLAIN ? look.line() : Token.FOCUS, at.x(), at.y(), at.width(), at.height());
      return;
    }
    switch (rank) {
      case PLAIN -> painter.box(look.ground(), at, new GraphPainter.Outline(look.line(), 1.25, look.dashed()));
      case HOVERED -> painter.box(look.ground(), at, new GraphPainter.Outline(look.line(), 2, look.dashed()));
      case SELECTED -> {
        ring(at, Token.SELECTION, 2);
        painter.box(look.ground(), at, new GraphPainter.Outline(look.line(), 1.25, look.dashed()));
      }
      case FOCUSED -> {
        ring(at, Token.FOCUS, 2);
        painter.box(look.ground(), at, new GraphPainter.Outline(Token.FOCUS, 2, look.dashed()));
      }
    }
    if (look.hatched()) {
      painter.hatch(look.line(), at.grown(-2));
    }
    if (scale >= LABELS_FROM) {
      label(node, look, at, scale, rank == Rank.FOCUSED);
    }
  }

  private void ring(Box at, Token ink, double width) {
    painter.box(Token.CANVAS_BACKGROUND, at.grown(RING), new GraphPainter.Outline(ink, width, false));
  }

  private void label(GraphNode node, NodeLook look, Box at, double scale, boolean bold) {
    String loop = node instanceof GraphNode.Symbol symbol && symbol.recursive() ? " ⟳" : "";
    String text = (look.mark().isEmpty() ? "" : look.mark() + " ") + node.label() + loop;
    double widest = at.width() - 8 * scale;
    painter.text(look.text(), text, at.centreX(), at.centreY(), TEXT_SIZE * scale, bold, widest);
    if (look.struck()) {
      double width = Math.min(widest, widths.of(text) * scale);
      painter.fill(look.text(), at.centreX() - width / 2, Math.rint(at.centreY()), width, 1);
    }
  }
}
