package org.mergescope.app.view.graph;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.mergescope.app.view.picture.Box;

/// Shows the whole name and the facts of the node that is pointed at, a moment after the pointer came to rest on it.
final class GraphTooltip {
  private static final Duration DELAY = Duration.millis(300);
  private static final double WIDEST = 560;

  private final GraphViewModel model;
  private final GraphCanvas canvas;
  private final Tooltip tooltip = new Tooltip();
  private final Label name = new Label();
  private final Label facts = new Label();
  private final PauseTransition rest = new PauseTransition(DELAY);

  private GraphTooltip(GraphViewModel model, GraphCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
    name.setWrapText(true);
    name.setMaxWidth(WIDEST);
    name.getStyleClass().add("graph-tooltip-name");
    tooltip.setGraphic(new VBox(name, facts));
    rest.setOnFinished(event -> show());
  }

  /// Watches what is pointed at from now on.
  static void attach(GraphViewModel model, GraphCanvas canvas) {
    GraphTooltip it = new GraphTooltip(model, canvas);
    model.emphasisProperty().subscribe((before, now) -> {
      if (before.hovered() != now.hovered()) {
        it.tooltip.hide();
        it.rest.playFromStart();
      }
    });
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
      it.rest.stop();
      it.tooltip.hide();
    });
  }

  private void show() {
    int node = model.emphasisProperty().get().hovered();
    if (node < 0 || canvas.getScene() == null) {
      return;
    }
    model.words(node).ifPresent(words -> {
      name.setText(words.name());
      facts.setText(words.facts());
      Box box = canvas.boxOf(node);
      Point2D below = canvas.localToScreen(Math.max(0, box.x()), box.bottom() + 6);
      tooltip.show(canvas, below.getX(), below.getY());
    });
  }
}
