package org.mergescope.app.view.reading;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.PrintableText;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.reading.FlameGraph;

import static org.mergescope.app.view.Texts.text;

/// The icicle on a canvas: a click looks at one box and what is below it, a click on what is above goes back there.
final class FlameView extends Region {
  private static final double LABEL_ROOM = 34;
  private static final double BAR = 14;

  private final ReadingsViewModel model;
  private final Theme theme;
  private final CharWidths widths;
  private final Canvas canvas = new Canvas();
  private final ScrollBar rows = new ScrollBar();
  private final Tooltip tooltip = new Tooltip();
  private int focus = -1;
  private int hovered = -1;
  private int deepest;
  private String wanted = "";

  FlameView(ReadingsViewModel model, Theme theme, CharWidths widths) {
    this.model = model;
    this.theme = theme;
    this.widths = widths;
    setId("reading-flame-canvas");
    setMinSize(0, 0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(text("reading.flame.accessible"));
    rows.setOrientation(Orientation.VERTICAL);
    rows.setUnitIncrement(1);
    getChildren().addAll(canvas, rows);
    Tooltip.install(this, tooltip);
    model.flame().answerProperty().subscribe(found -> {
      focus = -1;
      deepest = deepest(found);
      rows.setValue(0);
      requestLayout();
    });
    theme.paletteProperty().subscribe(this::requestLayout);
    rows.valueProperty().subscribe(this::requestLayout);
    setOnMouseMoved(event -> hover(boxAt(event)));
    setOnMouseExited(event -> hover(-1));
    setOnMouseClicked(this::click);
    setOnScroll(event -> rows.setValue(
        Math.clamp(rows.getValue() - event.getDeltaY() / FlamePicture.ROW, 0, rows.getMax())));
    setOnKeyPressed(this::key);
  }

  private static int deepest(@Nullable FlameGraph graph) {
    int deepest = 0;
    for (int box = 0; graph != null && box < graph.boxCount(); box++) {
      deepest = Math.max(deepest, graph.depth(box));
    }
    return deepest;
  }

  /// Looks at one box, or at all.
  void zoom(int box) {
    focus = box;
    requestLayout();
  }

  /// Points out the boxes whose label contains a text.
  void search(String text) {
    wanted = text.strip().toLowerCase(Locale.ROOT);
    requestLayout();
  }

  private void click(MouseEvent event) {
    requestFocus();
    FlameGraph graph = model.flame().answerProperty().get();
    int box = boxAt(event);
    if (graph != null && box >= 0) {
      model.selection().span(graph.firstSpan(box));
      zoom(box);
    }
  }

  private void key(KeyEvent event) {
    FlameGraph graph = model.flame().answerProperty().get();
    if (graph == null) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE && focus >= 0) {
      zoom(-1);
    } else if (event.getCode() == KeyCode.UP && focus >= 0) {
      zoom(graph.parent(focus));
    } else if (event.getCode() == KeyCode.DOWN && focus + 1 < graph.boxCount()) {
      boolean child = focus < 0 || graph.parent(focus + 1) == focus;
      zoom(child ? focus + 1 : focus);
    } else {
      return;
    }
    event.consume();
  }

  private void hover(int box) {
    if (box == hovered) {
      return;
    }
    hovered = box;
    FlameGraph graph = model.flame().answerProperty().get();
    tooltip.setText(graph == null || box < 0 ? text("reading.flame.accessible") : describe(graph, box));
    requestLayout();
  }

  private static String describe(FlameGraph graph, int box) {
    return text(
        "reading.flame.box",
        PrintableText.of(graph.label(box)),
        graph.spans(box),
        Durations.text(graph.widthNanos(box)),
        Durations.text(graph.selfNanos(box)),
        Durations.text(graph.totalNanos(box)),
        graph.errors(box));
  }

  private int boxAt(MouseEvent event) {
    FlameGraph graph = model.flame().answerProperty().get();
    if (graph == null || event.getX() >= canvas.getWidth()) {
      return -1;
    }
    int depth = (int) (event.getY() / FlamePicture.ROW + rows.getValue());
    return picture(graph).placed(depth, depth).stream()
        .filter(at -> event.getX() >= at.x() && event.getX() < at.x() + at.width())
        .mapToInt(FlamePicture.Placed::box)
        .findFirst()
        .orElse(-1);
  }

  private FlamePicture picture(FlameGraph graph) {
    return new FlamePicture(graph, focus, wanted, canvas.getWidth());
  }

  @Override
  protected void layoutChildren() {
    FlameGraph graph = model.flame().answerProperty().get();
    double lowest = Math.max(0, deepest + 1 - getHeight() / FlamePicture.ROW);
    rows.setMax(lowest);
    rows.setVisible(lowest > 0);
    rows.setVisibleAmount(lowest * getHeight() / FlamePicture.ROW / (deepest + 1));
    rows.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
    canvas.setWidth(Math.max(0, getWidth() - (lowest > 0 ? BAR : 0)));
    canvas.setHeight(getHeight());
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (graph != null && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
      picture(graph).draw(
          new CanvasPainter(canvas, theme.palette()), widths, canvas.getHeight(), rows.getValue(), hovered, LABEL_ROOM);
    }
  }
}
