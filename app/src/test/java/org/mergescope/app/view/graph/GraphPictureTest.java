package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.RecordingPainter;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GraphPictureTest {
  private static final CharWidths WIDTHS = CharWidths.measured(character -> 7);
  private static final GraphDrawing DRAWING = drawing(List.of(
      new GraphNode.Symbol(0, "main", FunctionState.ROOT, GraphNode.Traits.NONE),
      new GraphNode.Symbol(1, "parse", FunctionState.LIVE, new GraphNode.Traits(false, true, 0, 0, "")),
      new GraphNode.Symbol(2, "old", FunctionState.DEAD, GraphNode.Traits.NONE),
      new GraphNode.Symbol(3, "puts", FunctionState.EXTERNAL, GraphNode.Traits.NONE)));

  /// `main` calls `parse` and takes the address of `old`; `parse` calls `puts`, which is out of sight to the right.
  private static GraphDrawing drawing(List<GraphNode> nodes) {
    List<GraphEdge> edges = List.of(
        new GraphEdge(0, 1, EdgeKind.CALL, 1),
        new GraphEdge(0, 2, EdgeKind.ADDRESS, 1),
        new GraphEdge(1, 3, EdgeKind.CALL, 2));
    GraphScene scene = new GraphScene(new GraphQuery.Whole(-1), nodes, edges, List.of(), nodes.size());
    List<Box> boxes = List.of(
        new Box(0, 0, 60, 26), new Box(100, 0, 60, 26), new Box(100, 40, 60, 26), new Box(900, 0, 60, 26));
    List<Route> routes = List.of(
        route(60, 13, 100, 13),
        new Route(List.of(
            new Route.Point(60, 20), new Route.Point(80, 20), new Route.Point(80, 53), new Route.Point(100, 53))),
        route(160, 13, 900, 13));
    return new GraphDrawing(
        scene, GraphShape.of(scene, WIDTHS), new GraphLayout(boxes, routes, 960, 66, false), new BitSet());
  }

  private static Route route(double x1, double y1, double x2, double y2) {
    return new Route(List.of(new Route.Point(x1, y1), new Route.Point(x2, y2)));
  }

  private static RecordingPainter paint(GraphDrawing drawing, Emphasis emphasis, Camera camera) {
    RecordingPainter painter = new RecordingPainter();
    new GraphPicture(drawing, emphasis, camera, WIDTHS).draw(painter, 200, 100);
    return painter;
  }

  @Test
  void drawsEveryStateInItsWayAndNothingOutOfSight() {
    assertEquals("""
        box STATE_ROOT_FILL STATE_ROOT 0,0 60×26 1.25
        text CANVAS_TEXT ★ main 30,13 12
        box STATE_LIVE_FILL STATE_LIVE 100,0 60×26 1.25
        text CANVAS_TEXT parse ⟳ 130,13 12
        box STATE_DEAD_FILL STATE_DEAD_OUTLINE 100,40 60×26 1.25 dashed
        hatch STATE_DEAD_OUTLINE24% 102,42
        text CANVAS_TEXT ✕ old 130,53 12
        """, paint(DRAWING, Emphasis.NONE, Camera.START).drawn("box", "text", "hatch"));
  }

  @Test
  void locksWhatIsKeptFromDeletion() {
    BitSet locked = new BitSet();
    locked.set(2);
    Emphasis emphasis = new Emphasis(-1, new BitSet(), -1, new BitSet(), new BitSet(), locked);
    assertEquals("""
        polyline CANVAS_TEXT 102,40 102,36 107,36 107,40 1 wide
        """, paint(DRAWING, emphasis, Camera.START).drawn("polyline CANVAS"));
    assertEquals("", paint(DRAWING, Emphasis.NONE, Camera.START).drawn("polyline CANVAS"));
  }

  @Test
  void drawsCallsSolidAndAddressesDashed() {
    assertEquals("""
        polyline EDGE_CALL 60,13 95,13
        arrow EDGE_CALL 100,13 to 1,0
        polyline EDGE_REFERENCE 60,20 80,20 80,53 95,53 DASHED
        arrow EDGE_REFERENCE 100,53 to 1,0
        polyline EDGE_CALL 160,13 895,13
        """, paint(DRAWING, Emphasis.NONE, Camera.START).drawn("polyline", "arrow"));
  }

  @Test
  void focusHasADoubleBorderAndSelectionARing() {
    BitSet selected = new BitSet();
    selected.set(2);
    assertEquals("""
        box STATE_ROOT_FILL STATE_ROOT 0,0 60×26 1.25
        box CANVAS_BACKGROUND FOCUS 97,-3 66×32 2.0
        box STATE_LIVE_FILL FOCUS 100,0 60×26 2.0
        box CANVAS_BACKGROUND SELECTION 97,37 66×32 2.0
        box STATE_DEAD_FILL STATE_DEAD_OUTLINE 100,40 60×26 1.25 dashed
        """,
        paint(DRAWING, new Emphasis(1, selected, -1, new BitSet(), new BitSet(), new BitSet()), Camera.START).drawn("box"));
  }

  @Test
  void raisesTheChainThatKeepsTheFocusAndTheEdgesPointedAt() {
    BitSet path = new BitSet();
    path.set(0);
    assertEquals("""
        polyline EDGE_HIGHLIGHT 60,13 95,13 2 wide
        arrow EDGE_HIGHLIGHT 100,13 to 1,0
        arrow SELECTION 100,53 to 1,0
        """, paint(DRAWING, new Emphasis(1, new BitSet(), 2, path, new BitSet(), new BitSet()), Camera.START)
        .drawn("polyline EDGE_HIGHLIGHT", "arrow EDGE_HIGHLIGHT", "arrow SELECTION"));
  }

  @Test
  void farAwayThereAreNoLabels() {
    assertEquals("", paint(DRAWING, Emphasis.NONE, new Camera(0, 0, 0.4)).drawn("text"));
  }

  @Test
  void veryFarAwayNodesArePlain() {
    assertEquals("""
        fill CANVAS_BACKGROUND 0,0 200×100
        polyline EDGE_CALL 12,3 20,3
        polyline EDGE_CALL 32,3 180,3
        fill STATE_ROOT 0,0 12×5
        fill STATE_LIVE 20,0 12×5
        fill STATE_DEAD_OUTLINE 20,8 12×5
        fill STATE_EXTERNAL 180,0 12×5
        """, paint(DRAWING, Emphasis.NONE, new Camera(0, 0, 0.2)).drawn("fill CANVAS", "polyline EDGE_CALL", "fill STATE"));
  }

  @Test
  void deletedNodesAreStruckAndTheirEdgesFade() {
    GraphDrawing after = DRAWING.with(DRAWING.scene().restated(
        symbol -> symbol == 2 ? FunctionState.DELETED : FunctionState.LIVE));
    RecordingPainter painter = paint(after, Emphasis.NONE, Camera.START);
    assertEquals("""
        arrow EDGE_WEAK 100,53 to 1,0
        box STATE_DELETED_FILL STATE_DELETED 100,40 60×26 1.25
        text CANVAS_TEXT_MUTED old 130,53 12
        fill CANVAS_TEXT_MUTED 120,53 21×1
        """, painter.drawn(
        "box STATE_DELETED", "text CANVAS_TEXT_MUTED", "fill CANVAS_TEXT_MUTED", "arrow EDGE_WEAK"));
  }

  @Test
  void whatASearchLeavesOutIsDimmed() {
    BitSet dimmed = new BitSet();
    dimmed.set(1, 3);
    assertEquals("""
        polyline EDGE_CALL45% 60,13 95,13
        polyline EDGE_REFERENCE45% 60,20 80,20 80,53 95,53 DASHED
        polyline EDGE_CALL45% 160,13 895,13
        box STATE_ROOT_FILL STATE_ROOT 0,0 60×26 1.25
        text CANVAS_TEXT ★ main 30,13 12
        box CANVAS_BACKGROUND STATE_LIVE45% 100,0 60×26 1.25
        text CANVAS_TEXT65% parse ⟳ 130,13 12
        box CANVAS_BACKGROUND STATE_DEAD_OUTLINE45% 100,40 60×26 1.25 dashed
        text CANVAS_TEXT65% ✕ old 130,53 12
        """, paint(DRAWING, new Emphasis(-1, new BitSet(), -1, new BitSet(), dimmed, new BitSet()), Camera.START)
        .drawn("polyline", "box", "text"));
  }

  @Test
  void everyKindOfEdgeHasALineOfItsOwn() {
    List<GraphNode> nodes = DRAWING.scene().nodes();
    List<String> lines = new ArrayList<>();
    for (EdgeKind kind : EdgeKind.values()) {
      GraphScene scene = new GraphScene(
          new GraphQuery.Whole(-1), nodes.subList(0, 2), List.of(new GraphEdge(0, 1, kind, 1)), List.of(), 2);
      GraphLayout layout = new GraphLayout(
          DRAWING.layout().boxes().subList(0, 2), DRAWING.layout().routes().subList(0, 1), 200, 66, false);
      lines.add(paint(
              new GraphDrawing(scene, GraphShape.of(scene, WIDTHS), layout, new BitSet()), Emphasis.NONE, Camera.START)
          .drawn("polyline").replaceFirst("^polyline \\w+ \\S+ \\S+", "").strip());
    }
    assertEquals(List.of("", "DASHED", "DASH_DOT", "DOTTED", "2 wide"), lines);
  }

  private static GraphDrawing one(GraphNode node, GraphQuery query, List<GraphEdge> edges) {
    GraphScene scene = new GraphScene(query, List.of(node, DRAWING.scene().nodes().get(1)), edges, List.of(), 2);
    return new GraphDrawing(
        scene,
        GraphShape.of(scene, WIDTHS),
        new GraphLayout(
            List.of(new Box(0, 0, 80, 40), new Box(140, 0, 60, 26)),
            edges.stream().map(edge -> route(80, 13, 140, 13)).toList(), 200, 66, false),
        new BitSet());
  }

  @Test
  void foldedCycleIsAStackWithItsCount() {
    BitSet members = new BitSet();
    members.set(4, 11);
    GraphNode cycle = new GraphNode.Group(4, 4, members, "parse  ⟳ 7", FunctionState.LIVE, List.of(), "");
    assertEquals("""
        box STATE_LIVE_FILL STATE_LIVE 3,3 80×40 1.0
        box STATE_LIVE_FILL STATE_LIVE 0,0 80×40 1.25
        text CANVAS_TEXT parse  ⟳ 7 40,20 12
        """, paint(one(cycle, new GraphQuery.Whole(-1), List.of()), Emphasis.NONE, Camera.START)
        .drawn("box STATE_LIVE_FILL STATE_LIVE 3,3", "box STATE_LIVE_FILL STATE_LIVE 0,0", "text CANVAS_TEXT parse  "));
  }

  @Test
  void namespacesSayHowMuchGoesOverAnEdge() {
    GraphNode crate = new GraphNode.Group(
        99, 4, new BitSet(), "serde", FunctionState.LIVE, List.of("serde"), "12 functions · 3 KB");
    GraphQuery query = new GraphQuery.Namespaces(-1, List.of(), Budget.USUAL);
    assertEquals("""
        polyline EDGE_CALL 80,13 135,13 3 wide
        text CANVAS_TEXT_MUTED 250 110,6 10
        text CANVAS_TEXT serde 40,13 12
        text CANVAS_TEXT 12 functions · 3 KB 40,28 11
        """, paint(one(crate, query, List.of(new GraphEdge(0, 1, EdgeKind.CALL, 250))), Emphasis.NONE, Camera.START)
        .drawn("polyline", "text CANVAS_TEXT_MUTED", "text CANVAS_TEXT serde", "text CANVAS_TEXT 12"));
  }

  @Test
  void hubsAreATagBelowTheName() {
    GraphNode node = new GraphNode.Symbol(
        0, "run", FunctionState.LIVE, GraphNode.Traits.NONE.noting("·panic ·alloc +3"));
    assertEquals("""
        text CANVAS_TEXT run 40,13 12
        text CANVAS_TEXT ·panic ·alloc +3 40,28 11
        """, paint(one(node, new GraphQuery.Whole(-1), List.of()), Emphasis.NONE, Camera.START)
        .drawn("text CANVAS_TEXT run", "text CANVAS_TEXT ·"));
  }

  @Test
  void countsOfQuietEdgesHaveTheInkOfTheLabelSoThatAHatchDoesNotHideThem() {
    GraphNode node =
        new GraphNode.Symbol(0, "old", FunctionState.DEAD, new GraphNode.Traits(false, false, 11, 3, ""));
    List<String> inks = paint(one(node, new GraphQuery.Whole(-1), List.of()), Emphasis.NONE, Camera.START)
        .drawn("text")
        .lines()
        .map(line -> line.split(" ", -1)[1])
        .distinct()
        .toList();
    assertEquals(List.of("CANVAS_TEXT"), inks);
  }

  @Test
  void pinnedNodeHasANeedle() {
    BitSet pinned = new BitSet();
    pinned.set(0);
    GraphDrawing drawing = new GraphDrawing(DRAWING.scene(), DRAWING.shape(), DRAWING.layout(), pinned);
    assertEquals("""
        polygon FOCUS 56,-8 60,-4 56,0 52,-4
        line FOCUS 56,-4 56,4
        """, paint(drawing, Emphasis.NONE, Camera.START).drawn("polygon", "line"));
  }

  @Test
  void onlyWhatIsSeenIsDrawn() {
    List<GraphNode> nodes = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      nodes.add(new GraphNode.Symbol(i, "f" + i, FunctionState.LIVE, GraphNode.Traits.NONE));
      boxes.add(new Box(i * 100, 0, 60, 26));
    }
    GraphScene scene = new GraphScene(new GraphQuery.Whole(-1), nodes, List.of(), List.of(), 300);
    GraphDrawing drawing = new GraphDrawing(
        scene, GraphShape.of(scene, WIDTHS), new GraphLayout(boxes, List.of(), 30_000, 26, false), new BitSet());
    assertEquals(1 + 3 * 2, paint(drawing, Emphasis.NONE, new Camera(10_000, 0, 1)).calls());
  }
}
