package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.picture.CharWidths;

/// What layout needs to know of a scene: sizes, links, and which nodes start it. Two scenes of one shape share a layout,
/// so a deletion, which changes only how nodes look, moves nothing.
record GraphShape(List<Size> sizes, List<Link> links) {
  private static final double HEIGHT = 26;
  private static final double NOTE_HEIGHT = 14;
  private static final double LEAST_WIDTH = 56;
  /// Room beside the label: for a mark before it, and so that it does not touch the border.
  private static final double MARGIN = 32;

  /// The size of a node in unscaled pixels.
  ///
  /// @param first whether it belongs at the left
  record Size(double width, double height, boolean first) {}

  /// An edge by the numbers of its nodes, never from a node to itself.
  record Link(int from, int to, EdgeKind kind) {}

  GraphShape {
    sizes = List.copyOf(sizes);
    links = List.copyOf(links);
  }

  static GraphShape of(GraphScene scene, CharWidths widths) {
    List<Size> sizes = new ArrayList<>();
    for (GraphNode node : scene.nodes()) {
      NodeText text = NodeText.of(node);
      double words = Math.max(
          widths.of(text.before()) + widths.of(node.label()) + widths.of(text.after()), widths.of(text.note()));
      double height = HEIGHT + (text.note().isEmpty() ? 0 : NOTE_HEIGHT);
      boolean root = node instanceof GraphNode.Symbol symbol && symbol.state() == FunctionState.ROOT;
      sizes.add(new Size(Math.max(LEAST_WIDTH, Math.ceil(words) + MARGIN), height, root));
    }
    List<Link> links = new ArrayList<>();
    for (GraphEdge edge : scene.edges()) {
      links.add(new Link(edge.from(), edge.to(), edge.kind()));
    }
    return new GraphShape(sizes, links);
  }
}
