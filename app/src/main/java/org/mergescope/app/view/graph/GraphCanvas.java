package org.mergescope.app.view.graph;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.theme.Theme;

/// The drawing surface: one canvas as large as the viewport, repainted once a frame and only when something changed.
final class GraphCanvas extends Region {
  private static final double LARGEST = 8_192;

  private final GraphViewModel model;
  private final Canvas canvas = new Canvas();
  private final CameraMotion motion;
  private CanvasPainter painter;
  private boolean opened;

  private final AnimationTimer repaint = new AnimationTimer() {
    @Override
    public void handle(long now) {
      stop();
      paint();
    }
  };

  GraphCanvas(GraphViewModel model, Theme theme) {
    this.model = model;
    motion = new CameraMotion(theme::isMotionReduced);
    painter = new CanvasPainter(canvas.getGraphicsContext2D(), theme.palette());
    getStyleClass().add("graph-canvas");
    setId("graph-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    getChildren().add(canvas);
    theme.paletteProperty().subscribe(palette -> {
      painter = new CanvasPainter(canvas.getGraphicsContext2D(), palette);
      repaint.start();
    });
    model.drawingProperty().subscribe((before, now) -> follow(before, now));
    model.emphasisProperty().subscribe((before, now) -> {
      if (before.focus() != now.focus()) {
        centreFocus();
      }
      repaint.start();
    });
    motion.cameraProperty().subscribe(camera -> repaint.start());
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(Math.min(LARGEST, getWidth()));
    canvas.setHeight(Math.min(LARGEST, getHeight()));
    if (!opened) {
      open();
    }
    repaint.start();
  }

  /// Where the camera is.
  ReadOnlyObjectProperty<Camera> cameraProperty() {
    return motion.cameraProperty();
  }

  /// The node under a point of the view, or -1.
  int nodeAt(double x, double y) {
    Camera camera = motion.camera();
    return drawing().layout().nodeAt(camera.worldX(x), camera.worldY(y));
  }

  /// Where a node is in the view.
  Box boxOf(int node) {
    return motion.camera().onScreen(drawing().layout().boxes().get(node));
  }

  /// Larger or smaller around a point of the view.
  void zoomAt(double x, double y, double factor) {
    motion.jump(motion.goal().zoomedAt(x, y, factor));
  }

  /// Larger or smaller around the middle.
  void zoom(double factor) {
    glide(motion.goal().zoomedAt(getWidth() / 2, getHeight() / 2, factor));
  }

  /// Life-size, the middle stays.
  void actualSize() {
    zoom(1 / motion.goal().scale());
  }

  /// Moves everything by so many pixels.
  void pan(double byX, double byY) {
    motion.jump(motion.camera().panned(byX, byY));
  }

  /// Everything at once.
  void fit() {
    glide(Camera.fitting(drawing().layout().bounds(), getWidth(), getHeight()));
  }

  /// A point of the world in the middle.
  void lookAt(double worldX, double worldY) {
    Box point = new Box(worldX, worldY, 0, 0);
    motion.jump(motion.camera().centredOn(point, getWidth(), getHeight()));
  }

  /// Brings a node into view.
  void reveal(int node) {
    glide(motion.goal().showing(drawing().layout().boxes().get(node), getWidth(), getHeight()));
  }

  private void centreFocus() {
    int node = model.emphasisProperty().get().focus();
    if (node >= 0 && opened) {
      Box box = drawing().layout().boxes().get(node);
      Camera centred = motion.goal().centredOn(box, getWidth(), getHeight());
      glide(centred.within(drawing().layout().bounds(), getWidth(), getHeight()));
    }
  }

  private void follow(GraphDrawing before, GraphDrawing now) {
    repaint.start();
    if (before.isEmpty() || now.isEmpty()) {
      open();
    } else if (!before.layout().equals(now.layout())) {
      int focus = model.middle();
      int nodeBefore = before.scene().nodeOf(focus);
      int nodeNow = now.scene().nodeOf(focus);
      boolean otherKind = before.scene().query().getClass() != now.scene().query().getClass();
      if (nodeBefore < 0 || nodeNow < 0 || otherKind) {
        glide(opening());
        return;
      }
      Box was = before.layout().boxes().get(nodeBefore);
      Box is = now.layout().boxes().get(nodeNow);
      Camera camera = motion.camera();
      motion.jump(new Camera(camera.x() + is.x() - was.x(), camera.y() + is.y() - was.y(), camera.scale()));
      if (before.scene().query().focus() != now.scene().query().focus()) {
        glide(opening());
      }
    }
  }

  private void open() {
    opened = getWidth() > 0 && getHeight() > 0 && !drawing().isEmpty();
    if (opened) {
      motion.jump(opening());
    }
  }

  private Camera opening() {
    GraphDrawing drawing = drawing();
    int focus = drawing.scene().nodeOf(model.middle());
    if (focus < 0) {
      return Opening.of(drawing.layout(), start(), getWidth(), getHeight());
    }
    Camera whole = Opening.of(drawing.layout(), drawing.layout().boxes().get(focus), getWidth(), getHeight());
    return whole.centredOn(drawing.layout().boxes().get(focus), getWidth(), getHeight())
        .within(drawing.layout().bounds(), getWidth(), getHeight());
  }

  /// What is looked at first: the first function that is a root, else the first node.
  private Box start() {
    List<GraphNode> nodes = drawing().scene().nodes();
    for (int node = 0; node < nodes.size(); node++) {
      if (nodes.get(node) instanceof GraphNode.Symbol symbol
          && symbol.state() == FunctionState.ROOT
          && !symbol.traits().table()) {
        return drawing().layout().boxes().get(node);
      }
    }
    return drawing().layout().boxes().getFirst();
  }

  private void glide(Camera goal) {
    motion.glide(goal, getWidth(), getHeight());
  }

  private GraphDrawing drawing() {
    return model.drawingProperty().get();
  }

  private void paint() {
    new GraphPicture(drawing(), model.emphasisProperty().get(), motion.camera(), model.widths())
        .draw(painter, canvas.getWidth(), canvas.getHeight());
  }
}
