package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.Padlock;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Theme;

/// What the looks of the nodes and edges in sight mean: little samples, drawn by what draws the graph.
final class Legend extends FlowPane {
  private static final double WIDTH = 24;
  private static final double HEIGHT = 16;

  private final Map<FunctionState, Label> states = new EnumMap<>(FunctionState.class);
  private final Map<EdgeKind, Label> kinds = new EnumMap<>(EdgeKind.class);

  private final Label locked;

  Legend(GraphViewModel model, Theme theme) {
    getStyleClass().add("graph-legend");
    setId("graph-legend");
    setAccessibleText(Texts.text("graph.legend"));
    for (FunctionState state : FunctionState.values()) {
      String key = "graph.state." + state.name().toLowerCase(Locale.ROOT);
      states.put(state, entry(theme, key, painter -> node(painter, state)));
    }
    for (EdgeKind kind : EdgeKind.values()) {
      String key = "graph.legend." + kind.name().toLowerCase(Locale.ROOT);
      kinds.put(kind, entry(theme, key, painter -> edge(painter, kind)));
    }
    locked = entry(theme, "shell.locked", painter -> Padlock.draw(painter, WIDTH / 2, HEIGHT / 2, Padlock.SIZE));
    Runnable explain =
        () -> explain(model.drawingProperty().get().scene(), model.emphasisProperty().get().locked());
    model.drawingProperty().subscribe(explain);
    model.emphasisProperty().subscribe(explain);
  }

  /// Leaves out what does not occur, so that a small pane has room for the drawing.
  private void explain(GraphScene scene, BitSet locks) {
    Set<FunctionState> stands = EnumSet.noneOf(FunctionState.class);
    scene.nodes().forEach(node -> {
      switch (node) {
        case GraphNode.Symbol symbol -> stands.add(symbol.state());
        case GraphNode.Group group -> stands.add(group.state());
        case GraphNode.More more -> {}
      }
    });
    Set<EdgeKind> drawn = EnumSet.noneOf(EdgeKind.class);
    scene.edges().forEach(edge -> drawn.add(edge.kind()));
    List<Label> entries = new ArrayList<>();
    states.forEach((state, entry) -> {
      if (stands.contains(state)) {
        entries.add(entry);
      }
    });
    kinds.forEach((kind, entry) -> {
      if (drawn.contains(kind)) {
        entries.add(entry);
      }
    });
    if (!locks.isEmpty()) {
      entries.add(locked);
    }
    if (!getChildren().equals(entries)) {
      getChildren().setAll(entries);
    }
  }

  private static Label entry(Theme theme, String key, Consumer<Painter> sample) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    theme.paletteProperty().subscribe(palette -> {
      canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT);
      sample.accept(new CanvasPainter(canvas, palette));
    });
    Label label = new Label(Texts.text(key), canvas);
    label.getStyleClass().add("graph-legend-entry");
    return label;
  }

  private static void node(Painter painter, FunctionState state) {
    NodeLook look = NodeLook.of(state);
    Box at = new Box(1, 1, WIDTH - 2, HEIGHT - 2);
    painter.box(look.ground(), at, new Painter.Outline(look.line(), 1.25, look.dashed(), true));
    if (look.hatched()) {
      painter.hatch(look.stripes(), at.grown(-2));
    }
    if (look.struck()) {
      painter.fill(look.text(), 5, HEIGHT / 2, WIDTH - 10, 1);
    }
    painter.text(look.text(), look.mark(), WIDTH / 2, HEIGHT / 2, Painter.Type.centred(10), WIDTH);
  }

  private static void edge(Painter painter, EdgeKind kind) {
    List<Route.Point> line = List.of(new Route.Point(1, HEIGHT / 2), new Route.Point(WIDTH - 2, HEIGHT / 2));
    new EdgePicture(painter, Camera.START, new Box(0, 0, WIDTH, HEIGHT))
        .draw(new Route(line), kind.ink(), new Painter.Stroke(kind.width(), kind.dash()));
  }
}
