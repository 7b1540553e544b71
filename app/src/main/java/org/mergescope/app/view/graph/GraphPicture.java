package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Token;

/// Draws a whole graph as a camera sees it, and nothing outside the viewport.
final class GraphPicture {
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
      raised.set(edge, emphasis.path().get(edge) || emphasis.touches(all.get(edge)));
      if (!raised.get(edge)) {
        edges.draw(route(edge), ink(all.get(edge)), new Painter.Stroke(1, all.get(edge).kind().dash()));
      }
    }
    raised.stream().forEach(edge ->
        edges.draw(route(edge), raisedInk(edge), new Painter.Stroke(2, all.get(edge).kind().dash())));
    drawQuiet(edges);
    NodePicture nodes = new NodePicture(painter, widths);
    drawing.layout().nodesIn(camera.visible(width, height).grown(8)).stream().forEach(node ->
        nodes.draw(drawing.scene().nodes().get(node), box(node), camera.scale(), rank(node)));
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
    return node == emphasis.hovered() ? NodePicture.Rank.HOVERED : NodePicture.Rank.PLAIN;
  }

  private Token ink(GraphEdge edge) {
    if (isDeleted(edge.from()) || isDeleted(edge.to())) {
      return Token.EDGE_WEAK;
    }
    return edge.kind().ink();
  }

  private boolean isDeleted(int node) {
    return drawing.scene().nodes().get(node) instanceof GraphNode.Symbol symbol
        && symbol.state() == FunctionState.DELETED;
  }
}
