package org.mergescope.app.view.overview;

import java.util.Arrays;
import java.util.BitSet;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CellPainter;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.treemap.Treemap;

/// Draws the cells: groups as frames, functions by their look, what is merged as bands of the looks in it.
final class MapPicture {
  private static final double GAP = 1;
  private static final double DETAIL_FROM = 4;
  /// How much of the background lies over what a search leaves out.
  static final double DIMMED = 0.78;

  private static final Ink BACKGROUND = Token.CANVAS_BACKGROUND;
  private static final Ink GROUP = Token.CANVAS_GRID;
  private static final Ink VEIL = BACKGROUND.faded(DIMMED);
  private static final Ink STRIPES = Token.STATE_DEAD_OUTLINE.faded(0.75);
  private static final Painter.Stroke THIN = Painter.Stroke.solid(1);

  private final MapDrawing drawing;
  private final CellPainter painter;
  private final double[] bands;

  MapPicture(MapDrawing drawing, CellPainter painter) {
    this.drawing = drawing;
    this.painter = painter;
    this.bands = new double[drawing.shading().codes()];
  }

  /// Draws all cells, without their labels.
  void cells() {
    painter.fill(BACKGROUND, MapDrawing.box(drawing.viewport().bounds()));
    Treemap cells = drawing.cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      switch (cells.kind(cell)) {
        case GROUP -> group(cell);
        case LEAF -> leaf(cells.node(cell), apart(drawing.box(cell)));
        case SMALL -> merged(cell, apart(drawing.box(cell)));
      }
    }
  }

  /// A rectangle with a gap to its neighbours, where there is room for one.
  private static Box apart(Box at) {
    double gap = Math.min(at.width(), at.height()) < DETAIL_FROM ? GAP / 2 : GAP;
    return new Box(at.x(), at.y(), Math.max(0, at.width() - gap), Math.max(0, at.height() - gap));
  }

  private void group(int cell) {
    if (cell > 0) {
      Box at = apart(drawing.box(cell));
      painter.fill(GROUP, at);
    }
  }

  private void leaf(int node, Box at) {
    int symbol = drawing.tree().symbol(node);
    look(drawing.shading().look(code(symbol)), at);
    if (drawing.filter().isPresent() && !drawing.filter().get().get(symbol)) {
      painter.fill(VEIL, at);
    }
  }

  private int code(int symbol) {
    return drawing.shading().code(symbol, drawing.state().stateOf(symbol));
  }

  /// Shows a look.
  private void look(CellLook look, Box at) {
    painter.fill(BACKGROUND, at);
    look(painter, look, at);
  }

  static void look(CellPainter painter, CellLook look, Box at) {
    painter.fill(look.fill(), at);
    boolean detailed = at.width() >= DETAIL_FROM && at.height() >= DETAIL_FROM;
    switch (look.state()) {
      case ROOT, LIVE -> { }
      case DEAD -> painter.hatch(STRIPES, at);
      case EXTERNAL -> {
        if (detailed) {
          painter.frame(look.ground(), at, new Painter.Stroke(1, Painter.Dash.DASHED));
        }
      }
      case DELETED -> {
        if (detailed) {
          painter.line(look.ground(), at.x(), at.y(), at.right(), at.bottom(), THIN);
          painter.line(look.ground(), at.x(), at.bottom(), at.right(), at.y(), THIN);
        }
      }
    }
  }

  private void merged(int cell, Box at) {
    Arrays.fill(bands, 0);
    double sum = 0;
    BitSet left = drawing.filter().orElseGet(BitSet::new);
    boolean found = drawing.filter().isEmpty();
    FunctionTree tree = drawing.tree();
    Weights weights = drawing.weights();
    for (int i = 0; i < drawing.cells().memberCount(cell); i++) {
      int member = drawing.cells().member(cell, i);
      sum += weights.of(member);
      int end = tree.hierarchy().end(member);
      for (int node = member; node < end; node++) {
        int symbol = tree.symbol(node);
        if (symbol >= 0) {
          bands[code(symbol)] += weights.of(node);
          found = found || left.get(symbol);
        }
      }
    }
    bands(at, sum);
    if (!found) {
      painter.fill(VEIL, at);
    }
  }

  private void bands(Box at, double sum) {
    double part = 0;
    boolean upright = at.width() >= at.height();
    for (int code = 0; code < bands.length; code++) {
      if (bands[code] > 0) {
        double share = bands[code] / sum;
        look(
            drawing.shading().look(code),
            upright
                ? new Box(at.x() + at.width() * part, at.y(), at.width() * share, at.height())
                : new Box(at.x(), at.y() + at.height() * part, at.width(), at.height() * share));
        part += share;
      }
    }
  }
}
