package org.mergescope.app.view.graph;

/// The words on a node: how many quiet edges lead to it, mark, name and loop sign, how many quiet edges leave it, and a
/// second line.
record NodeText(String before, String middle, String after, String note) {
  static NodeText of(GraphNode node) {
    return switch (node) {
      case GraphNode.More more -> new NodeText("", more.label(), "", "");
      case GraphNode.Group group -> new NodeText("", marked(NodeLook.of(node).mark(), group.label()), "", group.note());
      case GraphNode.Symbol symbol -> of(symbol, NodeLook.of(node).mark());
    };
  }

  private static NodeText of(GraphNode.Symbol symbol, String mark) {
    GraphNode.Traits traits = symbol.traits();
    return new NodeText(
        traits.quietCallers() == 0 ? "" : traits.quietCallers() + " →",
        marked(mark, symbol.label()) + (traits.recursive() ? " ⟳" : ""),
        traits.quietCallees() == 0 ? "" : "→ " + traits.quietCallees(),
        traits.note());
  }

  private static String marked(String mark, String label) {
    return mark.isEmpty() ? label : mark + " " + label;
  }
}
