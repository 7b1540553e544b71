package org.mergescope.app.view.tempo;

import java.time.Instant;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.tempo.Found.Row;
import org.mergescope.app.view.tempo.Scatter.Dot;
import org.mergescope.app.view.theme.Palette;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.app.view.theme.Token;

import static org.mergescope.app.view.Texts.text;

/// Durations of what was found over time, on a canvas: a click or Enter opens a request, arrows go from one to the next
/// in time. Requests with errors are red diamonds, others round.
final class ScatterView extends Region {
  private static final double LARGEST = 8_192;
  private static final double RADIUS = 4;

  private final Canvas canvas = new Canvas();
  private final TempoViewModel model;
  private final Theme theme;
  private final Tooltip tooltip = new Tooltip();
  private final Font font = Font.font(11);
  private List<Row> rows = List.of();
  private Scatter scatter = Scatter.of(List.of(), 0, 0);
  private int chosen = -1;
  private int pointed = -1;

  ScatterView(TempoViewModel model, Theme theme) {
    this.model = model;
    this.theme = theme;
    setId("tempo-scatter");
    getStyleClass().add("tempo-scatter");
    setFocusTraversable(true);
    setMinSize(0, 0);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().add(canvas);
    theme.paletteProperty().subscribe(this::requestLayout);
    focusedProperty().subscribe(this::requestLayout);
    setOnMouseMoved(this::point);
    setOnMouseExited(event -> hover(-1));
    setOnMouseClicked(event -> {
      requestFocus();
      choose(scatter.at(event.getX(), event.getY()));
      if (chosen >= 0) {
        model.open(rows.get(chosen));
      }
    });
    setOnKeyPressed(this::press);
  }

  /// Shows rows, the newest first.
  void show(List<Row> found) {
    rows = found;
    chosen = -1;
    pointed = -1;
    tooltip.hide();
    setAccessibleText(text("tempo.scatter.accessible", rows.size()));
    requestLayout();
  }

  private void press(KeyEvent event) {
    int next = switch (event.getCode()) {
      case LEFT -> Math.min(chosen + 1, rows.size() - 1);
      case RIGHT -> chosen < 0 ? 0 : Math.max(chosen - 1, 0);
      case HOME -> rows.size() - 1;
      case END -> Math.min(0, rows.size() - 1);
      default -> chosen;
    };
    if (next != chosen) {
      choose(next);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && chosen >= 0) {
      model.open(rows.get(chosen));
      event.consume();
    }
  }

  private void choose(int row) {
    chosen = row;
    if (row >= 0) {
      setAccessibleText(describe(rows.get(row)));
    }
    requestLayout();
  }

  private void point(MouseEvent event) {
    hover(scatter.at(event.getX(), event.getY()));
  }

  private void hover(int row) {
    if (row == pointed) {
      return;
    }
    pointed = row;
    if (row < 0) {
      tooltip.hide();
    } else {
      Dot dot = scatter.dots().get(row);
      tooltip.setText(describe(dot.row()));
      var at = localToScreen(dot.x() + 10, dot.y() + 10);
      tooltip.show(this, at.getX(), at.getY());
    }
    requestLayout();
  }

  private String describe(Row row) {
    String errors = row.errors() == 0 ? "" : " · " + text("tempo.scatter.errors", row.errors());
    String what = row.function().isEmpty() ? row.root() : row.function();
    return what + " · " + Durations.text(row.durationNanos()) + errors + "\n" + moment(row.startUnixNanos()) + " · "
        + row.traceId();
  }

  private String moment(long unixNanos) {
    return model.moment(Instant.ofEpochSecond(0, unixNanos));
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(getWidth(), LARGEST);
    double height = Math.min(getHeight(), LARGEST);
    canvas.setWidth(width);
    canvas.setHeight(height);
    scatter = Scatter.of(rows, width, height);
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    Palette palette = theme.palette();
    graphics.setFill(palette.color(Token.CANVAS_BACKGROUND));
    graphics.fillRect(0, 0, width, height);
    if (!rows.isEmpty()) {
      axes(graphics, palette);
      // From the oldest, so that the newest lies on top; errors above all others.
      for (int pass = 0; pass < 2; pass++) {
        for (Dot dot : scatter.dots().reversed()) {
          if (dot.failed() == (pass == 1)) {
            dot(graphics, palette, dot);
          }
        }
      }
      ring(graphics, palette, pointed, Token.CANVAS_TEXT_MUTED);
      ring(graphics, palette, chosen, Token.SELECTION);
    }
  }

  private void axes(GraphicsContext graphics, Palette palette) {
    graphics.setFont(font);
    graphics.setTextBaseline(VPos.CENTER);
    int steps = scatter.height() > 130 ? 4 : scatter.height() > 80 ? 2 : 1;
    for (long mark : scatter.marks(steps)) {
      double y = Math.rint(scatter.y((double) mark));
      graphics.setFill(palette.color(Token.CANVAS_GRID));
      graphics.fillRect(Scatter.LEFT, y, scatter.width() - Scatter.LEFT - Scatter.RIGHT, 1);
      graphics.setFill(palette.color(Token.CANVAS_TEXT_MUTED));
      graphics.setTextAlign(TextAlignment.RIGHT);
      graphics.fillText(Durations.text(mark), Scatter.LEFT - 8, y);
    }
    int places = scatter.width() > 660 ? 4 : 2;
    for (int part = 0; part <= places; part++) {
      graphics.setTextAlign(
          part == 0 ? TextAlignment.LEFT : part == places ? TextAlignment.RIGHT : TextAlignment.CENTER);
      long at = scatter.firstNanos() + (scatter.lastNanos() - scatter.firstNanos()) / places * part;
      graphics.fillText(moment(at), scatter.x((double) part / places), scatter.height() - Scatter.BOTTOM / 2);
    }
  }

  private static void dot(GraphicsContext graphics, Palette palette, Dot dot) {
    double x = dot.x();
    double y = dot.y();
    graphics.setGlobalAlpha(0.75);
    if (dot.failed()) {
      double r = RADIUS + 1.5;
      graphics.setFill(palette.color(Token.ERROR));
      graphics.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, 4);
    } else {
      graphics.setFill(palette.color(Token.STATE_LIVE));
      graphics.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }
    graphics.setGlobalAlpha(1);
  }

  private void ring(GraphicsContext graphics, Palette palette, int row, Token token) {
    if (row >= 0 && row < scatter.dots().size()) {
      Dot dot = scatter.dots().get(row);
      graphics.setStroke(palette.color(token));
      graphics.setLineWidth(2);
      graphics.strokeOval(dot.x() - RADIUS - 3, dot.y() - RADIUS - 3, 2 * RADIUS + 6, 2 * RADIUS + 6);
    }
  }
}
