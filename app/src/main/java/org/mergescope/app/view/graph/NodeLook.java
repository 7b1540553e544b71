package org.mergescope.app.view.graph;

import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

/// How a node's state looks. Never by colour alone: a mark, a dash, a hatch or a line through says it as well.
///
/// @param mark a sign before the label, or ""
record NodeLook(Token ground, Token line, Token text, String mark, boolean dashed, boolean hatched, boolean struck) {
  private static final NodeLook MORE = new NodeLook(
      Token.CANVAS_BACKGROUND, Token.STATE_EXTERNAL, Token.CANVAS_TEXT, "", true, false, false);

  /// What a hatch is drawn in: so pale that text on it stays readable.
  Ink stripes() {
    return line.faded(0.24);
  }

  static NodeLook of(GraphNode node) {
    return switch (node) {
      case GraphNode.Symbol symbol -> of(symbol.state());
      case GraphNode.Group group -> of(group.state());
      case GraphNode.More more -> MORE;
    };
  }

  static NodeLook of(FunctionState state) {
    return switch (state) {
      case ROOT -> new NodeLook(
          Token.STATE_ROOT_FILL, Token.STATE_ROOT, Token.CANVAS_TEXT, "★", false, false, false);
      case LIVE -> new NodeLook(
          Token.STATE_LIVE_FILL, Token.STATE_LIVE, Token.CANVAS_TEXT, "", false, false, false);
      case DEAD -> new NodeLook(
          Token.STATE_DEAD_FILL, Token.STATE_DEAD_OUTLINE, Token.CANVAS_TEXT, "✕", true, true, false);
      case EXTERNAL -> new NodeLook(
          Token.STATE_EXTERNAL_FILL, Token.STATE_EXTERNAL, Token.CANVAS_TEXT_MUTED, "", true, false, false);
      case DELETED -> new NodeLook(
          Token.STATE_DELETED_FILL, Token.STATE_DELETED, Token.CANVAS_TEXT_MUTED, "", false, false, true);
    };
  }
}
