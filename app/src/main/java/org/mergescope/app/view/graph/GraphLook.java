package org.mergescope.app.view.graph;

import org.mergescope.app.session.GraphMode;

/// One look at the graph while another one is shown; immutable.
///
/// @param callers how many calls back from the focus
/// @param callees how many calls on from the focus
/// @param drawing what was drawn last; empty for what was never drawn
/// @param laidOut its layout before the user moved anything
record GraphLook(
    int focus,
    GraphMode mode,
    int callers,
    int callees,
    Arrangement.Left arrangement,
    GraphDrawing drawing,
    GraphLayout laidOut) {
  /// The same focus seen in another way and to another depth, as nobody has seen it yet.
  GraphLook as(GraphMode other, int back, int on) {
    return new GraphLook(
        focus, other, back, on, Arrangement.Left.USUAL, GraphDrawing.EMPTY, GraphLayout.EMPTY);
  }

  /// What is around a symbol, as nobody has seen it yet.
  static GraphLook around(int symbol) {
    return new GraphLook(
        symbol,
        new GraphMode.Around(),
        Depths.USUAL_CALLERS,
        Depths.USUAL_CALLEES,
        Arrangement.Left.USUAL,
        GraphDrawing.EMPTY,
        GraphLayout.EMPTY);
  }
}
