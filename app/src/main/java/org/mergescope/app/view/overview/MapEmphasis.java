package org.mergescope.app.view.overview;

import java.util.BitSet;
import org.mergescope.model.treemap.Treemap;

/// What stands out among the cells.
///
/// @param selected cells that are selected whole, or partly where several functions share them
/// @param focus the cell of the focused function, or -1
/// @param cursor the cell the keyboard is at, or -1
/// @param hovered the cell that is pointed at, or -1
record MapEmphasis(BitSet selected, int focus, int cursor, int hovered) {
  /// Nothing.
  static final MapEmphasis NONE = new MapEmphasis(new BitSet(), -1, -1, -1);

  MapEmphasis at(int cell) {
    return new MapEmphasis(selected, focus, cell, hovered);
  }

  MapEmphasis hovering(int cell) {
    return new MapEmphasis(selected, focus, cursor, cell);
  }

  /// The cell that a line of words is about: what is pointed at, else where the keyboard is, else the top; -1 for none.
  int told(Treemap cells) {
    int cell = hovered >= 0 ? hovered : cursor;
    return cell >= 0 || cells.size() == 0 ? cell : 0;
  }

  /// Which cells the selected functions are in. A group that is selected whole stands for the cells inside it.
  static BitSet selected(MapDrawing drawing, BitSet symbols) {
    Treemap cells = drawing.cells();
    long[] chosen = new long[cells.size()];
    for (int symbol = symbols.nextSetBit(0); symbol >= 0; symbol = symbols.nextSetBit(symbol + 1)) {
      int node = drawing.tree().nodeOf(symbol);
      for (int cell = node < 0 ? -1 : cells.cellOf(node); cell >= 0; cell = cells.parent(cell)) {
        chosen[cell]++;
      }
    }
    BitSet selected = new BitSet();
    boolean[] inside = new boolean[cells.size()];
    for (int cell = 1; cell < cells.size(); cell++) {
      inside[cell] = inside[cells.parent(cell)];
      boolean whole = chosen[cell] > 0 && chosen[cell] == drawing.sums(cell).functions();
      boolean shows = switch (cells.kind(cell)) {
        case GROUP -> whole;
        case LEAF, SMALL -> chosen[cell] > 0;
      };
      if (!inside[cell] && shows) {
        selected.set(cell);
        inside[cell] = true;
      }
    }
    return selected;
  }
}
