package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.model.reach.WhyKept;

/// What stands out in a drawing, by the numbers of its nodes and edges; -1 where nothing does.
///
/// @param path edges, quiet ones included, of the chain that is pointed out, else of the one that keeps the focus alive
/// @param dimmed nodes that a search or a filter leaves out
/// @param locked nodes that the user keeps from deletion
record Emphasis(int focus, BitSet selected, int hovered, BitSet path, BitSet dimmed, BitSet locked) {
  static final Emphasis NONE = new Emphasis(-1, new BitSet(), -1, new BitSet(), new BitSet(), new BitSet());

  static Emphasis of(GraphScene scene, Selection selection, Optional<ModuleState> state) {
    int focus = selection.focusProperty().get();
    int node = focus == Selection.NONE ? -1 : scene.nodeOf(focus);
    List<Integer> chain = selection.pathProperty().get();
    if (chain.isEmpty() && node >= 0) {
      chain = state.map(it -> keeping(it, focus)).orElse(List.of());
    }
    return new Emphasis(
        node,
        scene.nodesOf(selection.symbolsProperty().get()),
        -1,
        edges(scene, chain),
        dimmed(scene, selection.filterProperty().get()),
        state.map(now -> locked(scene, now)).orElseGet(BitSet::new));
  }

  /// A chain answers a question about its end: a search that found the end leaves none of it out.
  private static BitSet dimmed(GraphScene scene, Optional<BitSet> left) {
    BitSet dimmed = new BitSet();
    if (left.isPresent() && !(scene.query() instanceof GraphQuery.Chain)) {
      dimmed.set(0, scene.nodes().size());
      dimmed.andNot(scene.nodesOf(left.get()));
    }
    return dimmed;
  }

  /// A group of symbols has no lock of its own.
  private static BitSet locked(GraphScene scene, ModuleState state) {
    BitSet locked = new BitSet();
    for (int node = 0; node < scene.nodes().size(); node++) {
      locked.set(
          node, scene.nodes().get(node) instanceof GraphNode.Symbol symbol && state.isExcluded(symbol.symbol()));
    }
    return locked;
  }

  /// The chain from a root to a symbol, both included; empty for roots and for what is dead.
  static List<Integer> keeping(ModuleState state, int symbol) {
    if (!(WhyKept.explain(state.reachability(), symbol) instanceof WhyKept.Chain chain)) {
      return List.of();
    }
    List<Integer> symbols = new ArrayList<>(List.of(chain.root()));
    chain.steps().forEach(step -> symbols.add(step.to()));
    return symbols;
  }

  private static BitSet edges(GraphScene scene, List<Integer> chain) {
    BitSet edges = new BitSet();
    List<GraphEdge> all = scene.allEdges();
    for (int i = 1; i < chain.size(); i++) {
      int from = scene.nodeOf(chain.get(i - 1));
      int to = scene.nodeOf(chain.get(i));
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

  /// Whether an edge leads from or to something dimmed.
  boolean dims(GraphEdge edge) {
    return dimmed.get(edge.from()) || dimmed.get(edge.to());
  }

  Emphasis hovering(int node) {
    return new Emphasis(focus, selected, node, path, dimmed, locked);
  }
}
