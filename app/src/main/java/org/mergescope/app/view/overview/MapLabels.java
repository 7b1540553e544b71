package org.mergescope.app.view.overview;

import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.treemap.Rectangle;
import org.mergescope.model.treemap.Treemap;

/// Writes the names of groups into their headers and those of functions into their cells, where there is room.
final class MapLabels {
  /// The size of all labels.
  static final double TEXT_SIZE = 11;

  private static final double LINE = 14;
  private static final double MARGIN = 3;
  private static final double NARROWEST = 22;
  private static final Ink TEXT = Ink.of(Token.CANVAS_TEXT);
  private static final Ink MUTED = Ink.of(Token.CANVAS_TEXT_MUTED);
  private static final Ink BACKGROUND = Ink.of(Token.CANVAS_BACKGROUND);

  private final MapDrawing drawing;
  private final MapPainter painter;
  private final TextFit fit;

  MapLabels(MapDrawing drawing, MapPainter painter, TextFit fit) {
    this.drawing = drawing;
    this.painter = painter;
    this.fit = fit;
  }

  void draw() {
    Treemap cells = drawing.cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      switch (cells.kind(cell)) {
        case GROUP -> {
          if (cells.hasHeader(cell)) {
            header(cell, cells.rectangle(cell));
          }
        }
        case LEAF -> leaf(drawing.symbol(cell), cells.rectangle(cell));
        case SMALL -> merged(cell, cells.rectangle(cell));
      }
    }
  }

  private void header(int cell, Rectangle at) {
    double room = at.width() - 2 * MARGIN - 1;
    double middle = at.y() + MapDrawing.FRAME.header() / 2;
    Sums.Of sums = drawing.sums(cell);
    String name = drawing.tree().group(drawing.cells().node(cell));
    String dead = sums.deadFunctions() > 0 ? Texts.text("overview.header.dead", ByteSize.text(sums.deadBytes())) : "";
    double deadRoom = dead.isEmpty() ? 0 : fit.width(dead) + 2 * MARGIN;
    boolean both = room - deadRoom >= fit.width(name);
    painter.text(TEXT, fit.fitted(name, both ? room - deadRoom : room), at.x() + MARGIN, middle);
    if (both && !dead.isEmpty()) {
      painter.text(MUTED, dead, at.right() - MARGIN - 1 - fit.width(dead), middle);
    }
  }

  private void leaf(int symbol, Rectangle at) {
    if (at.height() < LINE || at.width() < LINE) {
      return;
    }
    ModuleState state = drawing.state();
    CellLook look = drawing.shading().look(drawing.shading().code(symbol, state.stateOf(symbol)));
    String name = at.width() < NARROWEST
        ? look.mark().strip()
        : look.mark() + ShortName.of(state.module().displayName(symbol));
    label(look, symbol, fit.fitted(name, at.width() - 2 * MARGIN), at);
  }

  private void label(CellLook look, int symbol, String text, Rectangle at) {
    if (text.isEmpty()) {
      return;
    }
    double middle = at.y() + Math.min(at.height(), LINE + MARGIN) / 2;
    Rectangle plate = new Rectangle(at.x() + 1, middle - LINE / 2 + 1, fit.width(text) + 2 * MARGIN - 1, LINE - 2);
    boolean shown = drawing.filter().map(left -> left.get(symbol)).orElse(true);
    switch (look.state()) {
      case DEAD, DELETED -> {
        painter.fill(BACKGROUND, plate, 1);
        painter.fill(look.ground(), plate, shown ? look.opacity() : look.opacity() * (1 - MapPicture.DIMMED));
      }
      case ROOT, LIVE, EXTERNAL -> { }
    }
    painter.text(shown ? TEXT : MUTED, text, at.x() + MARGIN, middle);
  }

  private void merged(int cell, Rectangle at) {
    if (at.height() < LINE) {
      return;
    }
    String text = Texts.text("overview.small", drawing.sums(cell).functions());
    double width = fit.width(text);
    if (width + 2 * MARGIN <= at.width()) {
      double middle = at.y() + at.height() / 2;
      double x = at.x() + (at.width() - width) / 2;
      painter.fill(BACKGROUND, new Rectangle(x - MARGIN, middle - LINE / 2, width + 2 * MARGIN, LINE), 0.8);
      painter.text(TEXT, text, x, middle);
    }
  }
}
