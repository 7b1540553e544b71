package org.mergescope.app.view.graph;

import java.util.BitSet;

/// What stands out in a drawing, by the numbers of its nodes and edges; -1 where nothing does.
///
/// @param path edges of the chain that keeps the focus alive
record Emphasis(int focus, BitSet selected, int hovered, BitSet path) {
  static final Emphasis NONE = new Emphasis(-1, new BitSet(), -1, new BitSet());

  /// Whether an edge belongs to what is pointed at or selected.
  boolean touches(GraphEdge edge) {
    return edge.from() == hovered
        || edge.to() == hovered
        || selected.get(edge.from())
        || selected.get(edge.to());
  }

  Emphasis hovering(int node) {
    return new Emphasis(focus, selected, node, path);
  }
}
