package org.mergescope.app.view.overview;

import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.Padlock;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.treemap.Treemap;

/// Writes the names of groups into their headers and those of functions into their cells, where there is room.
final class MapLabels {
  /// The size of all labels.
  static final double TEXT_SIZE = 11;

  private static final Painter.Type TYPE = Painter.Type.from(TEXT_SIZE);
  private static final double LINE = 14;
  private static final double MARGIN = 3;
  private static final double NARROWEST = 22;
  private static final double SMALLEST_LOCK = 6;
  private static final Ink TEXT = Token.CANVAS_TEXT;
  private static final Ink MUTED = Token.CANVAS_TEXT_MUTED;
  private static final Ink BACKGROUND = Token.CANVAS_BACKGROUND;

  private final MapDrawing drawing;
  private final Painter painter;
  private final TextFit fit;

  MapLabels(MapDrawing drawing, Painter painter, TextFit fit) {
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
            header(cell, drawing.box(cell));
          }
        }
        case LEAF -> leaf(drawing.symbol(cell), drawing.box(cell));
        case SMALL -> merged(cell, drawing.box(cell));
      }
    }
  }

  private void header(int cell, Box at) {
    double room = at.width() - 2 * MARGIN - 1;
    double middle = at.y() + MapDrawing.FRAME.header() / 2;
    Sums.Of sums = drawing.sums(cell);
    String name = drawing.tree().group(drawing.cells().node(cell));
    String dead = sums.deadFunctions() > 0 ? Texts.text("overview.header.dead", ByteSize.text(sums.deadBytes())) : "";
    double deadRoom = dead.isEmpty() ? 0 : fit.width(dead) + 2 * MARGIN;
    boolean both = room - deadRoom >= fit.width(name);
    double forName = both ? room - deadRoom : room;
    write(TEXT, fit.fitted(name, forName), at.x() + MARGIN, middle, forName);
    if (both && !dead.isEmpty()) {
      write(MUTED, dead, at.right() - MARGIN - 1 - fit.width(dead), middle, fit.width(dead));
    }
  }

  private void leaf(int symbol, Box at) {
    ModuleState state = drawing.state();
    boolean locked = state.isExcluded(symbol);
    if (at.height() < LINE || at.width() < LINE) {
      if (locked && Math.min(at.width(), at.height()) >= SMALLEST_LOCK) {
        Padlock.draw(painter, at.centreX(), at.centreY(), Math.min(at.width(), at.height()) - 2);
      }
      return;
    }
    double forLock = locked ? Padlock.SIZE + MARGIN : 0;
    CellLook look = drawing.shading().look(drawing.shading().code(symbol, state.stateOf(symbol)));
    String name = at.width() < NARROWEST
        ? look.mark().strip()
        : look.mark() + ShortName.of(state.module().displayName(symbol));
    label(look, symbol, fit.fitted(name, at.width() - 2 * MARGIN - forLock), at);
    if (locked) {
      double middle = at.y() + Math.min(at.height(), LINE + MARGIN) / 2;
      Padlock.draw(painter, at.right() - MARGIN - Padlock.SIZE / 2, middle, Padlock.SIZE);
    }
  }

  private void label(CellLook look, int symbol, String text, Box at) {
    if (text.isEmpty()) {
      return;
    }
    double middle = at.y() + Math.min(at.height(), LINE + MARGIN) / 2;
    Box plate = new Box(at.x() + 1, middle - LINE / 2 + 1, fit.width(text) + 2 * MARGIN - 1, LINE - 2);
    boolean shown = drawing.filter().map(left -> left.get(symbol)).orElse(true);
    switch (look.state()) {
      case DEAD, DELETED -> {
        painter.fill(BACKGROUND, plate);
        painter.fill(shown ? look.fill() : look.fill().faded(1 - MapPicture.DIMMED), plate);
      }
      case ROOT, LIVE, EXTERNAL -> { }
    }
    write(shown ? TEXT : MUTED, text, at.x() + MARGIN, middle, at.width() - 2 * MARGIN);
  }

  private void merged(int cell, Box at) {
    if (at.height() < LINE) {
      return;
    }
    String text = Texts.text("overview.small", drawing.sums(cell).functions());
    double width = fit.width(text);
    if (width + 2 * MARGIN <= at.width()) {
      double middle = at.y() + at.height() / 2;
      double x = at.x() + (at.width() - width) / 2;
      painter.fill(BACKGROUND.faded(0.8), new Box(x - MARGIN, middle - LINE / 2, width + 2 * MARGIN, LINE));
      write(TEXT, text, x, middle, width);
    }
  }

  private void write(Ink ink, String text, double x, double middle, double room) {
    if (!text.isEmpty()) {
      painter.text(ink, text, x, middle, TYPE, Math.ceil(room));
    }
  }
}
