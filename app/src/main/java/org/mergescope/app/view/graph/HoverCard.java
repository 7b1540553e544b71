package org.mergescope.app.view.graph;

import java.util.List;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.reach.Dominators;

/// What is said of a node that is pointed at for a while.
///
/// @param retained how much would die with it, or ""
/// @param lines the first lines of its text
record HoverCard(NodeWords words, String retained, List<String> lines) {
  private static final int LINES = 8;
  private static final int LONGEST = 96;
  private static final long ENOUGH = 16 << 10;

  HoverCard {
    lines = List.copyOf(lines);
  }

  /// Reads the text and works out what the symbol keeps. Cost: that of the dominators of the state, once.
  static HoverCard of(ModuleState state, int symbol) {
    ModuleIndex module = state.module().index();
    long start = module.start(symbol);
    String head = module.text().text(start, Math.min(module.end(symbol), start + ENOUGH));
    List<String> lines = head.lines().limit(LINES).map(HoverCard::shortened).toList();
    String retained = "";
    if (state.reachability().isLive(symbol)) {
      Dominators dominators = state.dominators();
      retained = Texts.text(
          "graph.retained", ByteSize.text(dominators.retainedBytes(symbol)), dominators.retainedCount(symbol));
    }
    return new HoverCard(NodeWords.of(state, symbol), retained, lines);
  }

  private static String shortened(String line) {
    String plain = line.replace("\t", "  ");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
  }
}
