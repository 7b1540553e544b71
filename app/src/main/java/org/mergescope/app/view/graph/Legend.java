package org.mergescope.app.view.graph;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Theme;

/// What the looks of nodes and edges mean: little samples, drawn by what draws the graph.
final class Legend extends FlowPane {
  private static final double WIDTH = 24;
  private static final double HEIGHT = 16;

  Legend(Theme theme) {
    getStyleClass().add("graph-legend");
    setId("graph-legend");
    setAccessibleText(Texts.text("graph.legend"));
    for (FunctionState state : FunctionState.values()) {
      String key = "graph.state." + state.name().toLowerCase(Locale.ROOT);
      entry(theme, key, painter -> node(painter, state));
    }
    for (EdgeKind kind : EdgeKind.values()) {
      entry(theme, "graph.legend." + kind.name().toLowerCase(Locale.ROOT), painter -> edge(painter, kind));
    }
  }

  private void entry(Theme theme, String key, Consumer<Painter> sample) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    theme.paletteProperty().subscribe(palette -> {
      canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT);
      sample.accept(new CanvasPainter(canvas, palette));
    });
    Label label = new Label(Texts.text(key), canvas);
    label.getStyleClass().add("graph-legend-entry");
    getChildren().add(label);
  }

  private static void node(Painter painter, FunctionState state) {
    NodeLook look = NodeLook.of(state);
    Box at = new Box(1, 1, WIDTH - 2, HEIGHT - 2);
    painter.box(look.ground(), at, new Painter.Outline(look.line(), 1.25, look.dashed(), true));
    if (look.hatched()) {
      painter.hatch(look.line(), at.grown(-2));
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
