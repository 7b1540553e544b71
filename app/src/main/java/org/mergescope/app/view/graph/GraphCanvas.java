package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.app.view.theme.Token;

/// The drawing surface: one canvas as large as the viewport, repainted once a frame and only when something changed.
final class GraphCanvas extends Region {
  /// No rubber band.
  static final Box NO_BAND = new Box(0, 0, 0, 0);

  private static final double LARGEST = 8_192;
  private static final double ROOM = 24;
  /// As wide as the buttons for zooming, which stand on the drawing.
  private static final double BESIDE_BUTTONS = 44;
  /// A way is seen smaller than the rest, to see more of it, as long as it can be read.
  private static final double WAY_LEGIBLE = 0.6;
  private static final double TRANSITION_NANOS = 200e6;

  private final GraphViewModel model;
  private final Theme theme;
  private final Canvas canvas = new Canvas();
  private final CameraMotion motion;
  private CanvasPainter painter;
  private boolean opened;
  private Box band = NO_BAND;
  private @Nullable Transition transition;
  private long started;

  private final AnimationTimer repaint = new AnimationTimer() {
    @Override
    public void handle(long now) {
      stop();
      paint(now);
    }
  };

  GraphCanvas(GraphViewModel model, Theme theme) {
    this.model = model;
    this.theme = theme;
    motion = new CameraMotion(theme::isMotionReduced);
    painter = new CanvasPainter(canvas, theme.palette());
    getStyleClass().add("graph-canvas");
    setId("graph-canvas");
    setFocusTraversable(true);
    Controls.isMainOfPane(this);
    setAccessibleRole(AccessibleRole.NODE);
    getChildren().add(canvas);
    theme.paletteProperty().subscribe(palette -> {
      painter = new CanvasPainter(canvas, palette);
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
    if (opened && motion.goal().equals(opening(canvas.getWidth(), canvas.getHeight()))) {
      motion.jump(opening(getWidth(), getHeight()));
    } else if (opened && canvas.getWidth() != getWidth()) {
      keepInSight((getWidth() - canvas.getWidth()) / 2);
    }
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

  /// The nodes that a rectangle of the view touches.
  BitSet nodesIn(Box area) {
    Camera camera = motion.camera();
    return drawing().layout().nodesIn(new Box(
        camera.worldX(area.x()),
        camera.worldY(area.y()),
        area.width() / camera.scale(),
        area.height() / camera.scale()));
  }

  /// Shows a rubber band.
  void band(Box area) {
    band = area;
    repaint.start();
  }

  /// Whether a rubber band is shown.
  boolean isBanding() {
    return !band.equals(NO_BAND);
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

  /// Everything that is selected at once.
  void fitSelection() {
    BitSet selected = model.emphasisProperty().get().selected();
    selected.stream()
        .mapToObj(node -> drawing().layout().boxes().get(node))
        .reduce(Box::around)
        .ifPresent(box -> glide(Camera.fitting(box.grown(ROOM), getWidth(), getHeight())));
  }

  /// A point of the world in the middle.
  void lookAt(double worldX, double worldY) {
    Box point = new Box(worldX, worldY, 0, 0);
    motion.jump(motion.camera().centredOn(point, getWidth(), getHeight()));
  }

  /// The same view as before, when another graph takes the place of one.
  void lookFrom(Camera camera) {
    transition = null;
    motion.jump(camera);
    repaint.start();
  }

  /// Brings a node into view; -1 is none.
  void reveal(int node) {
    if (node >= 0) {
      glide(motion.goal().showing(drawing().layout().boxes().get(node), getWidth(), getHeight()));
    }
  }

  /// In a wider or narrower pane the middle stays in the middle, as far as there is something to be seen then, and the
  /// focus in sight.
  private void keepInSight(double byX) {
    Camera camera =
        motion.goal().panned(byX, 0).within(drawing().layout().bounds(), getWidth(), getHeight());
    int focus = drawing().scene().nodeOf(model.middle());
    motion.jump(focus < 0
        ? camera
        : camera.showing(drawing().layout().boxes().get(focus), getWidth(), getHeight()));
  }

  /// A focus that cannot be seen is brought to the middle.
  private void centreFocus() {
    int node = model.emphasisProperty().get().focus();
    if (node >= 0 && opened && transition == null && !isSeen(drawing(), node)) {
      Box box = drawing().layout().boxes().get(node);
      Camera centred = motion.goal().centredOn(box, getWidth(), getHeight());
      glide(centred.within(drawing().layout().bounds(), getWidth(), getHeight()));
    }
  }

  private boolean isSeen(GraphDrawing where, int node) {
    Box box = where.layout().boxes().get(node);
    return motion.goal().visible(getWidth(), getHeight()).contains(box.centreX(), box.centreY());
  }

  private void follow(GraphDrawing before, GraphDrawing now) {
    repaint.start();
    if (before.isEmpty() || now.isEmpty()) {
      transition = null;
      open();
    } else if (!before.layout().equals(now.layout()) && !isRearranged(before, now)) {
      moveOn(before, now);
    }
  }

  /// Whether only the user moved something.
  private static boolean isRearranged(GraphDrawing before, GraphDrawing now) {
    return before.scene().equals(now.scene()) && before.layout().simplified() == now.layout().simplified();
  }

  /// What is looked at stays where it is on the screen and the rest comes to it, unless too little of it were seen
  /// then.
  private void moveOn(GraphDrawing before, GraphDrawing now) {
    int nodeBefore = before.scene().nodeOf(model.middle());
    int nodeNow = now.scene().nodeOf(model.middle());
    if (nodeBefore < 0 || nodeNow < 0 || !isSeen(before, nodeBefore)) {
      transition = null;
      glide(opening());
      return;
    }
    Box was = before.layout().boxes().get(nodeBefore);
    Box is = now.layout().boxes().get(nodeNow);
    double byX = is.x() - was.x();
    double byY = is.y() - was.y();
    Camera camera = motion.camera();
    Camera anchored = new Camera(camera.x() + byX, camera.y() + byY, camera.scale());
    motion.jump(anchored);
    if (!theme.isMotionReduced()) {
      transition = new Transition(before, now).shifted(byX, byY);
      started = 0;
    }
    boolean otherLook = before.scene().query().getClass() != now.scene().query().getClass();
    boolean otherFocus = before.scene().query().focus() != now.scene().query().focus();
    Camera opening = opening();
    int kept = count(now, anchored);
    int offered = count(now, opening);
    if ((otherLook && kept <= offered) || (otherFocus && 2 * kept < offered)) {
      glide(opening);
    }
  }

  private int count(GraphDrawing where, Camera camera) {
    return where.layout().nodesIn(camera.visible(getWidth(), getHeight())).cardinality();
  }

  private void open() {
    opened = getWidth() > 0 && getHeight() > 0 && !drawing().isEmpty();
    if (opened) {
      motion.jump(opening());
    }
  }

  private Camera opening() {
    return opening(getWidth(), getHeight());
  }

  /// How a drawing is first seen in a pane of a size.
  private Camera opening(double width, double height) {
    GraphDrawing drawing = drawing();
    double room = Math.max(width / 2, width - BESIDE_BUTTONS);
    Camera all = Camera.fitting(drawing.layout().bounds(), room, height);
    boolean way = drawing.scene().query() instanceof GraphQuery.Chain;
    if (way && all.scale() >= WAY_LEGIBLE) {
      return all;
    }
    int focus = drawing.scene().nodeOf(model.middle());
    if (focus < 0) {
      return Opening.of(drawing.layout(), start(), room, height);
    }
    Box middle = drawing.layout().boxes().get(focus);
    Camera first = way ? new Camera(0, 0, WAY_LEGIBLE) : Opening.of(drawing.layout(), middle, room, height);
    return first.centredOn(middle, room, height).within(drawing.layout().bounds(), room, height);
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

  private void paint(long now) {
    GraphDrawing seen = drawing();
    Transition moving = transition;
    if (moving != null && moving.to().layout().equals(seen.layout())) {
      started = started == 0 ? now : started;
      double fraction = Math.min(1, (now - started) / TRANSITION_NANOS);
      seen = moving.at(1 - Math.pow(1 - fraction, 3)).with(seen.scene());
      transition = fraction < 1 ? moving : null;
      repaint.start();
    } else {
      transition = null;
    }
    new GraphPicture(seen, model.emphasisProperty().get(), motion.camera(), model.widths())
        .draw(painter, canvas.getWidth(), canvas.getHeight());
    if (isBanding()) {
      painter.box(Token.HOVER, band, new Painter.Outline(Token.SELECTION, 1, false, false));
    }
  }
}
