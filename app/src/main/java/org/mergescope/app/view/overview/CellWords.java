package org.mergescope.app.view.overview;

import java.util.Locale;
import java.util.Optional;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.treemap.Treemap;

/// What a tooltip, the line below and a screen reader say about a cell.
///
/// @param name the whole name of the function or group
/// @param facts its numbers, in one line
record CellWords(String name, String facts) {
  static CellWords of(MapDrawing drawing, int cell, Optional<Dominators> dominators) {
    return switch (drawing.cells().kind(cell)) {
      case LEAF -> function(drawing.state(), drawing.symbol(cell), dominators);
      case GROUP -> new CellWords(drawing.tree().path(drawing.cells().node(cell)), facts(drawing.sums(cell)));
      case SMALL -> merged(drawing, cell);
    };
  }

  private static CellWords function(ModuleState state, int symbol, Optional<Dominators> dominators) {
    String standing = stateWord(state.stateOf(symbol).name());
    String bytes = ByteSize.text(state.module().index().byteCount(symbol));
    String facts = dominators
        .filter(known -> known.retainedCount(symbol) > 0)
        .map(known -> Texts.text(
            "overview.facts.retained",
            standing,
            bytes,
            ByteSize.text(known.retainedBytes(symbol)),
            known.retainedCount(symbol)))
        .orElseGet(() -> Texts.text("overview.facts.function", standing, bytes));
    return new CellWords(
        state.module().displayName(symbol),
        state.isExcluded(symbol) ? Texts.text("shell.and-locked", facts) : facts);
  }

  private static CellWords merged(MapDrawing drawing, int cell) {
    Sums.Of sums = drawing.sums(cell);
    Treemap cells = drawing.cells();
    boolean whole = cells.memberCount(cell) == 1 && cells.member(cell, 0) == cells.node(cell);
    String path = drawing.tree().path(cells.node(cell));
    String name = whole ? path : Texts.text("overview.small.in", sums.functions(), path);
    return new CellWords(name, facts(sums));
  }

  /// "84 functions, 31 kB of IR, 12 of them dead: 3.1 kB (10%)".
  static String facts(Sums.Of sums) {
    String bytes = ByteSize.text(sums.bytes());
    return sums.deadFunctions() == 0
        ? Texts.text("overview.facts.live", sums.bodies(), bytes)
        : Texts.text(
            "overview.facts.dead",
            sums.bodies(),
            bytes,
            sums.deadFunctions(),
            ByteSize.text(sums.deadBytes()),
            sums.bytes() == 0 ? 0 : (double) sums.deadBytes() / sums.bytes());
  }

  /// The word for a state.
  static String stateWord(String state) {
    return Texts.text("overview.state." + state.toLowerCase(Locale.ROOT));
  }
}
