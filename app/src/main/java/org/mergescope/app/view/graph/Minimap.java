package org.mergescope.app.view.graph;

import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.app.view.theme.Token;

/// All of the graph in a corner, and the part that is seen; there only while not all is seen and
/// it leaves most of the drawing uncovered. A click or drag goes there.
final class Minimap extends StackPane {
  private static final double WIDTH = 144;
  private static final double HEIGHT = 92;
  private static final double ROOM = 3;

  private final GraphViewModel model;
  private final GraphCanvas graph;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
  private CanvasPainter painter;

  private final AnimationTimer repaint = new AnimationTimer() {
    @Override
    public void handle(long now) {
      stop();
      paint();
    }
  };

  Minimap(GraphViewModel model, GraphCanvas graph, Theme theme) {
    this.model = model;
    this.graph = graph;
    painter = new CanvasPainter(canvas, theme.palette());
    getStyleClass().add("graph-minimap");
    setAccessibleText(Texts.text("graph.minimap"));
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(canvas);
    setVisible(false);
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
    theme.paletteProperty().subscribe(palette -> {
      painter = new CanvasPainter(canvas, palette);
      repaint.start();
    });
    model.drawingProperty().subscribe(drawing -> repaint.start());
    model.emphasisProperty().subscribe(emphasis -> repaint.start());
    graph.cameraProperty().subscribe(camera -> repaint.start());
    graph.widthProperty().subscribe(width -> repaint.start());
    graph.heightProperty().subscribe(height -> repaint.start());
  }

  private void go(MouseEvent event) {
    Camera small = small();
    graph.lookAt(small.worldX(event.getX() - canvas.getLayoutX()), small.worldY(event.getY() - canvas.getLayoutY()));
    event.consume();
  }

  private Camera small() {
    Box world = model.drawingProperty().get().layout().bounds();
    double scale = Math.min(WIDTH / Math.max(1, world.width()), HEIGHT / Math.max(1, world.height()));
    return new Camera(0, 0, scale).centredOn(world, WIDTH, HEIGHT);
  }

  private void paint() {
    GraphDrawing drawing = model.drawingProperty().get();
    Box world = drawing.layout().bounds();
    Box seen = graph.cameraProperty().get().visible(graph.getWidth(), graph.getHeight());
    setVisible(!drawing.isEmpty()
        && graph.getWidth() > ROOM * WIDTH
        && graph.getHeight() > ROOM * HEIGHT
        && (seen.x() > world.x()
            || seen.y() > world.y()
            || seen.right() < world.right()
            || seen.bottom() < world.bottom()));
    if (!isVisible()) {
      return;
    }
    Camera small = small();
    painter.fill(Token.CANVAS_BACKGROUND, 0, 0, WIDTH, HEIGHT);
    for (int node = 0; node < drawing.scene().nodes().size(); node++) {
      Box at = small.onScreen(drawing.layout().boxes().get(node));
      boolean focused = node == model.emphasisProperty().get().focus();
      Token ink = focused ? Token.FOCUS : NodeLook.of(drawing.scene().nodes().get(node)).line();
      double least = focused ? 4 : 2;
      painter.fill(ink, at.x(), at.y(), Math.max(least, at.width()), Math.max(least, at.height()));
    }
    Box window = small.onScreen(seen);
    double left = Math.max(0, window.x());
    double top = Math.max(0, window.y());
    Box frame = new Box(left, top, Math.min(WIDTH, window.right()) - left, Math.min(HEIGHT, window.bottom()) - top);
    painter.box(Token.HOVER, frame, new Painter.Outline(Token.SELECTION, 1, false, true));
  }
}
