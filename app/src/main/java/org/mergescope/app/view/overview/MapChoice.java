package org.mergescope.app.view.overview;

import java.util.BitSet;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.Selection;
import org.mergescope.model.treemap.Rectangle;
import org.mergescope.model.treemap.Treemap;

/// Selects the functions that cells show.
final class MapChoice {
  private final Selection selection;

  MapChoice(Selection selection) {
    this.selection = selection;
  }

  /// Selects what a cell shows; the ground of the map selects nothing.
  void only(MapDrawing drawing, int cell) {
    selection.select(cell > 0 ? drawing.symbols(cell) : new BitSet());
  }

  /// Adds what a cell shows, or takes it out where all of it is selected.
  void toggle(MapDrawing drawing, int cell) {
    BitSet chosen = chosen();
    BitSet symbols = drawing.symbols(cell);
    BitSet missing = (BitSet) symbols.clone();
    missing.andNot(chosen);
    if (missing.isEmpty()) {
      chosen.andNot(symbols);
    } else {
      chosen.or(symbols);
    }
    selection.select(chosen);
  }

  /// Selects all from one cell to another.
  void range(MapDrawing drawing, int from, int to, boolean adding) {
    BitSet chosen = adding ? chosen() : new BitSet();
    chosen.or(MapRange.symbols(drawing, from, to));
    selection.select(chosen);
  }

  /// Selects what has a part in a rectangle, groups left out.
  void within(MapDrawing drawing, Rectangle band, boolean adding) {
    BitSet chosen = adding ? chosen() : new BitSet();
    Treemap cells = drawing.cells();
    for (int cell = 1; cell < cells.size(); cell++) {
      if (cells.kind(cell) != Treemap.Kind.GROUP && cells.rectangle(cell).overlaps(band)) {
        chosen.or(drawing.symbols(cell));
      }
    }
    selection.select(chosen);
  }

  /// Selects what is dead among some functions.
  void dead(MapDrawing drawing, BitSet symbols) {
    BitSet dead = new BitSet();
    symbols.stream().filter(symbol -> drawing.state().stateOf(symbol) == FunctionState.DEAD).forEach(dead::set);
    selection.select(dead);
  }

  private BitSet chosen() {
    return (BitSet) selection.symbolsProperty().get().clone();
  }
}
