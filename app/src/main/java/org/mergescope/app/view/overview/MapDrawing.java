package org.mergescope.app.view.overview;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.picture.Box;
import org.mergescope.model.treemap.Frame;
import org.mergescope.model.treemap.Rectangle;
import org.mergescope.model.treemap.Treemap;

/// What the map shows: cells of the functions below one group, and how they look.
///
/// @param top the group that is shown
/// @param states the states of functions that there are
/// @param deadGroups the groups right below the one shown that have most dead bytes
/// @param counted whether functions are counted because there are no bytes to compare
/// @param filter what a search leaves; the rest is dimmed
record MapDrawing(
    ModuleState state,
    FunctionTree tree,
    Sums sums,
    Weights weights,
    Treemap cells,
    int top,
    Shading shading,
    Set<FunctionState> states,
    List<DeadGroup> deadGroups,
    boolean counted,
    Optional<BitSet> filter,
    Viewport viewport) {
  /// What groups leave free for their names, and what is too small for the eye.
  static final Frame FRAME = new Frame(16, 1, 44, 3);

  MapDrawing {
    states = Set.copyOf(states);
    deadGroups = List.copyOf(deadGroups);
  }

  /// Where a cell is drawn.
  Box box(int cell) {
    return box(cells.rectangle(cell));
  }

  /// A rectangle of the treemap as one of a picture.
  static Box box(Rectangle at) {
    return new Box(at.x(), at.y(), at.width(), at.height());
  }

  /// The functions that a cell stands for.
  BitSet symbols(int cell) {
    BitSet symbols = new BitSet();
    if (cells.kind(cell) == Treemap.Kind.SMALL) {
      for (int i = 0; i < cells.memberCount(cell); i++) {
        tree.collect(cells.member(cell, i), symbols);
      }
    } else {
      tree.collect(cells.node(cell), symbols);
    }
    return symbols;
  }

  /// The numbers of a cell.
  Sums.Of sums(int cell) {
    if (cells.kind(cell) != Treemap.Kind.SMALL) {
      return sums.of(cells.node(cell));
    }
    Sums.Of sum = Sums.Of.NOTHING;
    for (int i = 0; i < cells.memberCount(cell); i++) {
      sum = sum.with(sums, cells.member(cell, i));
    }
    return sum;
  }

  /// The function of a cell; -1 where it shows several.
  int symbol(int cell) {
    return cells.kind(cell) == Treemap.Kind.LEAF ? tree.symbol(cells.node(cell)) : -1;
  }
}
