package org.mergescope.app.view.graph;

/// The words on a node: how many quiet edges lead to it, mark, name and loop sign, how many quiet edges leave it.
record NodeText(String before, String middle, String after) {
  static NodeText of(GraphNode node) {
    return switch (node) {
      case GraphNode.More more -> new NodeText("", more.label(), "");
      case GraphNode.Symbol symbol -> of(symbol, NodeLook.of(node).mark());
    };
  }

  private static NodeText of(GraphNode.Symbol symbol, String mark) {
    GraphNode.Traits traits = symbol.traits();
    return new NodeText(
        traits.quietCallers() == 0 ? "" : traits.quietCallers() + " →",
        (mark.isEmpty() ? "" : mark + " ") + symbol.label() + (traits.recursive() ? " ⟳" : ""),
        traits.quietCallees() == 0 ? "" : "→ " + traits.quietCallees());
  }
}
