package org.mergescope.app.view.theme;

import java.util.Locale;
import javafx.scene.paint.Color;

/// A colour by its meaning; the values are in `tokens-light.css` and `tokens-dark.css`. `..._FILL` is the pale ground
/// that [#CANVAS_TEXT] is readable on.
public enum Token implements Ink {
  STATE_LIVE,
  STATE_LIVE_FILL,
  STATE_ROOT,
  STATE_ROOT_FILL,
  STATE_DEAD,
  STATE_DEAD_OUTLINE,
  STATE_DEAD_FILL,
  STATE_EXTERNAL,
  STATE_EXTERNAL_FILL,
  STATE_DELETED,
  STATE_DELETED_FILL,
  EDGE_CALL,
  EDGE_REFERENCE,
  EDGE_TABLE,
  EDGE_POSSIBLE,
  EDGE_WEAK,
  EDGE_HIGHLIGHT,
  CANVAS_BACKGROUND,
  CANVAS_TEXT,
  CANVAS_TEXT_MUTED,
  CANVAS_GRID,
  CANVAS_STRIPE,
  SELECTION,
  FOCUS,
  HOVER,
  MARKED_SPAN,
  CRITICAL_PATH,
  ERROR;

  @Override
  public Color in(Palette palette) {
    return palette.color(this);
  }

  /// The looked-up colour's name in CSS, such as `-state-dead`.
  public String css() {
    return "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
