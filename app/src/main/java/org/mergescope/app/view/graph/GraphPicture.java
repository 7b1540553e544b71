package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

/// Draws a whole graph as a camera sees it, and nothing outside the viewport.
final class GraphPicture {
  private static final double THICKEST = 4;

  private final GraphDrawing drawing;
  private final Emphasis emphasis;
  private final Camera camera;
  private final CharWidths widths;

  GraphPicture(GraphDrawing drawing, Emphasis emphasis, Camera camera, CharWidths widths) {
    this.drawing = drawing;
    this.emphasis = emphasis;
    this.camera = camera;
    this.widths = widths;
  }

  void draw(Painter painter, double width, double height) {
    painter.fill(Token.CANVAS_BACKGROUND, 0, 0, width, height);
    EdgePicture edges = new EdgePicture(painter, camera, new Box(0, 0, width, height));
    List<GraphEdge> all = drawing.scene().edges();
    BitSet raised = new BitSet();
    for (int edge = 0; edge < all.size(); edge++) {
      GraphEdge it = all.get(edge);
      raised.set(edge, emphasis.path().get(edge) || emphasis.touches(it));
      if (!raised.get(edge)) {
        edges.draw(route(edge), ink(it), stroke(it, thickness(it)));
      }
    }
    raised.stream().forEach(edge ->
        edges.draw(route(edge), raisedInk(edge), stroke(all.get(edge), Math.max(2, thickness(all.get(edge))))));
    drawQuiet(edges);
    if (isCounted() && camera.scale() >= NodePicture.LABELS_FROM) {
      for (int edge = 0; edge < all.size(); edge++) {
        edges.count(route(edge), all.get(edge).count());
      }
    }
    NodePicture nodes = new NodePicture(painter, widths, camera.scale());
    drawing.layout().nodesIn(camera.visible(width, height).grown(8)).stream().forEach(node -> {
      nodes.draw(drawing.scene().nodes().get(node), box(node), rank(node), drawing.pinned().get(node));
      if (emphasis.locked().get(node)) {
        nodes.lock(box(node));
      }
    });
  }

  private void drawQuiet(EdgePicture edges) {
    List<GraphEdge> quiet = drawing.scene().quiet();
    for (int i = 0; i < quiet.size(); i++) {
      GraphEdge edge = quiet.get(i);
      int number = drawing.scene().edges().size() + i;
      if (emphasis.path().get(number) || emphasis.points(edge)) {
        List<Box> boxes = drawing.layout().boxes();
        edges.drawStraight(boxes.get(edge.from()), boxes.get(edge.to()), raisedInk(number), edge.kind().dash());
      }
    }
  }

  /// Between namespaces it matters how much goes over an edge.
  private boolean isCounted() {
    return drawing.scene().query() instanceof GraphQuery.Namespaces;
  }

  private double thickness(GraphEdge edge) {
    return isCounted() ? Math.min(THICKEST, 1 + Math.floor(Math.log10(edge.count()))) : edge.kind().width();
  }

  private static Painter.Stroke stroke(GraphEdge edge, double width) {
    return new Painter.Stroke(width, edge.kind().dash());
  }

  private Token raisedInk(int edge) {
    return emphasis.path().get(edge) ? Token.EDGE_HIGHLIGHT : Token.SELECTION;
  }

  private Route route(int edge) {
    return drawing.layout().routes().get(edge);
  }

  /// On whole pixels, so that borders are crisp.
  private Box box(int node) {
    Box box = camera.onScreen(drawing.layout().boxes().get(node));
    double x = Math.rint(box.x());
    double y = Math.rint(box.y());
    return new Box(x, y, Math.rint(box.right()) - x, Math.rint(box.bottom()) - y);
  }

  private NodePicture.Rank rank(int node) {
    if (node == emphasis.focus()) {
      return NodePicture.Rank.FOCUSED;
    }
    if (emphasis.selected().get(node)) {
      return NodePicture.Rank.SELECTED;
    }
    if (node == emphasis.hovered()) {
      return NodePicture.Rank.HOVERED;
    }
    return emphasis.dimmed().get(node) ? NodePicture.Rank.DIMMED : NodePicture.Rank.PLAIN;
  }

  private Ink ink(GraphEdge edge) {
    Token ink = isDeleted(edge.from()) || isDeleted(edge.to()) ? Token.EDGE_WEAK : edge.kind().ink();
    return emphasis.dims(edge) ? ink.faded(NodePicture.DIMMED) : ink;
  }

  private boolean isDeleted(int node) {
    return drawing.scene().nodes().get(node) instanceof GraphNode.Symbol symbol
        && symbol.state() == FunctionState.DELETED;
  }
}
