package org.mergescope.app.view.overview;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Shows the whole name and the facts of the cell that is pointed at, a moment after the pointer came to rest on it.
final class MapTooltip {
  private static final Duration DELAY = Duration.millis(300);
  private static final double WIDEST = 560;
  private static final double BELOW = 18;

  private final OverviewViewModel model;
  private final MapCanvas canvas;
  private final Tooltip tooltip = new Tooltip();
  private final Label name = new Label();
  private final Label facts = new Label();
  private final PauseTransition rest = new PauseTransition(DELAY);
  private Point2D pointer = Point2D.ZERO;

  private MapTooltip(OverviewViewModel model, MapCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
    name.setWrapText(true);
    name.setMaxWidth(WIDEST);
    name.getStyleClass().add("overview-tooltip-name");
    tooltip.setGraphic(new VBox(name, facts));
    rest.setOnFinished(event -> show());
  }

  /// Watches what is pointed at from now on.
  static void attach(OverviewViewModel model, MapCanvas canvas) {
    MapTooltip it = new MapTooltip(model, canvas);
    model.emphasisProperty().subscribe((before, now) -> {
      if (before.hovered() != now.hovered()) {
        it.tooltip.hide();
        it.rest.playFromStart();
      }
    });
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> it.pointer = new Point2D(event.getX(), event.getY()));
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
      it.rest.stop();
      it.tooltip.hide();
    });
  }

  private void show() {
    int cell = model.emphasisProperty().get().hovered();
    if (cell <= 0 || canvas.getScene() == null) {
      return;
    }
    CellWords words = model.words(cell);
    name.setText(words.name());
    facts.setText(words.facts());
    Point2D below = canvas.localToScreen(pointer.getX(), pointer.getY() + BELOW);
    tooltip.show(canvas, below.getX(), below.getY());
  }
}
