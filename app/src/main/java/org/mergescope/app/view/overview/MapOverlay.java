package org.mergescope.app.view.overview;

import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CellPainter;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

/// Draws what stands out: outlines around what is selected, a double one around the focus.
final class MapOverlay {
  private static final Ink SELECTION = Token.SELECTION;
  private static final Ink FOCUS = Token.FOCUS;
  private static final Ink BACKGROUND = Token.CANVAS_BACKGROUND;
  private static final double SMALLEST = 7;

  private final MapDrawing drawing;
  private final CellPainter painter;

  MapOverlay(MapDrawing drawing, CellPainter painter) {
    this.drawing = drawing;
    this.painter = painter;
  }

  void draw(MapEmphasis emphasis, boolean keyboardHere) {
    for (int cell = emphasis.selected().nextSetBit(0); cell >= 0; cell = emphasis.selected().nextSetBit(cell + 1)) {
      painter.frame(SELECTION, drawing.box(cell), Painter.Stroke.solid(2));
    }
    if (emphasis.hovered() > 0) {
      painter.frame(SELECTION, drawing.box(emphasis.hovered()), Painter.Stroke.solid(1));
    }
    if (keyboardHere && emphasis.cursor() > 0) {
      painter.frame(FOCUS, grown(drawing.box(emphasis.cursor()), 1), new Painter.Stroke(1, Painter.Dash.DASHED));
    }
    if (emphasis.focus() >= 0) {
      Box at = seen(drawing.box(emphasis.focus()));
      painter.frame(FOCUS, grown(at, 2), Painter.Stroke.solid(2));
      painter.frame(BACKGROUND, at, Painter.Stroke.solid(1));
      painter.frame(FOCUS, grown(at, -1), Painter.Stroke.solid(1));
    }
  }

  /// What may be too small to be seen, larger.
  private static Box seen(Box at) {
    return grown(at, Math.max(0, (SMALLEST - Math.min(at.width(), at.height())) / 2));
  }

  private static Box grown(Box at, double by) {
    return new Box(at.x() - by, at.y() - by, at.width() + 2 * by, at.height() + 2 * by);
  }
}
