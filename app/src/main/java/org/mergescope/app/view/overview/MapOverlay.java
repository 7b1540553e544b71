package org.mergescope.app.view.overview;

import org.mergescope.app.view.theme.Token;
import org.mergescope.model.treemap.Rectangle;
import org.mergescope.model.treemap.Treemap;

/// Draws what stands out: outlines around what is selected, a double one around the focus.
final class MapOverlay {
  private static final Ink SELECTION = Ink.of(Token.SELECTION);
  private static final Ink FOCUS = Ink.of(Token.FOCUS);
  private static final Ink BACKGROUND = Ink.of(Token.CANVAS_BACKGROUND);
  private static final double SMALLEST = 7;

  private final Treemap cells;
  private final MapPainter painter;

  MapOverlay(MapDrawing drawing, MapPainter painter) {
    this.cells = drawing.cells();
    this.painter = painter;
  }

  void draw(MapEmphasis emphasis, boolean keyboardHere) {
    for (int cell = emphasis.selected().nextSetBit(0); cell >= 0; cell = emphasis.selected().nextSetBit(cell + 1)) {
      painter.frame(SELECTION, cells.rectangle(cell), 2, false);
    }
    if (emphasis.hovered() > 0) {
      painter.frame(SELECTION, cells.rectangle(emphasis.hovered()), 1, false);
    }
    if (keyboardHere && emphasis.cursor() > 0) {
      painter.frame(FOCUS, grown(cells.rectangle(emphasis.cursor()), 1), 1, true);
    }
    if (emphasis.focus() >= 0) {
      Rectangle at = seen(cells.rectangle(emphasis.focus()));
      painter.frame(FOCUS, grown(at, 2), 2, false);
      painter.frame(BACKGROUND, at, 1, false);
      painter.frame(FOCUS, grown(at, -1), 1, false);
    }
  }

  /// What may be too small to be seen, larger.
  private static Rectangle seen(Rectangle at) {
    return grown(at, Math.max(0, (SMALLEST - Math.min(at.width(), at.height())) / 2));
  }

  private static Rectangle grown(Rectangle at, double by) {
    return new Rectangle(at.x() - by, at.y() - by, at.width() + 2 * by, at.height() + 2 * by);
  }
}
