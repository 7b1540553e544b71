package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.model.reach.WhyKept;

/// What stands out in a drawing, by the numbers of its nodes and edges; -1 where nothing does.
///
/// @param path edges, quiet ones included, of the chain that keeps the focus alive
record Emphasis(int focus, BitSet selected, int hovered, BitSet path) {
  static final Emphasis NONE = new Emphasis(-1, new BitSet(), -1, new BitSet());

  static Emphasis of(GraphScene scene, Selection selection, Optional<ModuleState> state) {
    int focus = selection.focusProperty().get();
    int node = focus == Selection.NONE ? -1 : scene.nodeOf(focus);
    BitSet path = node < 0 ? new BitSet() : state.map(it -> path(scene, it, focus)).orElseGet(BitSet::new);
    return new Emphasis(node, scene.nodesOf(selection.symbolsProperty().get()), -1, path);
  }

  private static BitSet path(GraphScene scene, ModuleState state, int symbol) {
    BitSet edges = new BitSet();
    if (!(WhyKept.explain(state.reachability(), symbol) instanceof WhyKept.Chain chain)) {
      return edges;
    }
    for (WhyKept.Step step : chain.steps()) {
      int from = scene.nodeOf(step.from());
      int to = scene.nodeOf(step.to());
      List<GraphEdge> all = scene.allEdges();
      for (int edge = 0; edge < all.size(); edge++) {
        if (from >= 0 && all.get(edge).from() == from && all.get(edge).to() == to) {
          edges.set(edge);
        }
      }
    }
    return edges;
  }

  /// Whether an edge belongs to what is pointed at or selected.
  boolean touches(GraphEdge edge) {
    return points(edge) || selected.get(edge.from()) || selected.get(edge.to());
  }

  /// Whether an edge belongs to what is pointed at.
  boolean points(GraphEdge edge) {
    return edge.from() == hovered || edge.to() == hovered;
  }

  Emphasis hovering(int node) {
    return new Emphasis(focus, selected, node, path);
  }
}
