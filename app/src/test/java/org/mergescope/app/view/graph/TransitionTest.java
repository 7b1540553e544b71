package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

class TransitionTest {
  private static GraphDrawing drawing(List<Integer> symbols, List<Box> boxes, List<GraphEdge> edges) {
    List<GraphNode> nodes = symbols.stream()
        .map(symbol -> (GraphNode) new GraphNode.Symbol(
            symbol, "f" + symbol, FunctionState.LIVE, GraphNode.Traits.NONE))
        .toList();
    GraphScene scene = new GraphScene(new GraphQuery.Whole(-1), nodes, edges, List.of(), nodes.size());
    List<Route> routes = edges.stream()
        .map(edge -> Route.between(boxes.get(edge.from()), boxes.get(edge.to())))
        .toList();
    return new GraphDrawing(
        scene,
        GraphShape.of(scene, CharWidths.measured(c -> 7)),
        new GraphLayout(boxes, routes, 400, 100, false),
        new BitSet());
  }

  private static final GraphDrawing BEFORE =
      drawing(List.of(7, 8), List.of(new Box(0, 0, 60, 26), new Box(100, 0, 60, 26)), List.of());
  private static final GraphDrawing AFTER = drawing(
      List.of(8, 9),
      List.of(new Box(200, 40, 60, 26), new Box(300, 40, 60, 26)),
      List.of(new GraphEdge(0, 1, EdgeKind.CALL, 1)));

  @Test
  void whatIsInBothMovesAndWhatIsNewIsThere() {
    assertEquals(
        List.of(new Box(150, 20, 60, 26), new Box(300, 40, 60, 26)),
        new Transition(BEFORE, AFTER).at(0.5).layout().boxes());
  }

  @Test
  void edgesStayAtTheirNodes() {
    assertEquals(
        new Route.Point(210, 33),
        new Transition(BEFORE, AFTER).at(0.5).layout().routes().getFirst().points().getFirst());
  }

  @Test
  void keepsTheFocusWhereItWas() {
    Transition anchored = new Transition(BEFORE, AFTER).shifted(100, 40);
    assertEquals(new Box(200, 40, 60, 26), anchored.at(0).layout().boxes().getFirst());
    assertEquals(new Box(200, 40, 60, 26), anchored.at(0.5).layout().boxes().getFirst());
  }

  @Test
  void endsAtTheDrawing() {
    assertSame(AFTER, new Transition(BEFORE, AFTER).at(1));
  }
}
