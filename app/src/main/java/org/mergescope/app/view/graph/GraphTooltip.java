package org.mergescope.app.view.graph;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.mergescope.app.view.picture.Box;

/// Shows the whole name, the facts and the first lines of what is pointed at, a moment after the pointer came to rest.
final class GraphTooltip {
  private static final Duration DELAY = Duration.millis(300);
  private static final double WIDEST = 560;

  private final GraphViewModel model;
  private final GraphCanvas canvas;
  private final Tooltip tooltip = new Tooltip();
  private final Label name = new Label();
  private final Label facts = new Label();
  private final Label retained = new Label();
  private final Label text = new Label();
  private final PauseTransition rest = new PauseTransition(DELAY);

  private GraphTooltip(GraphViewModel model, GraphCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
    name.setWrapText(true);
    name.setMaxWidth(WIDEST);
    name.getStyleClass().add("graph-tooltip-name");
    text.getStyleClass().add("graph-tooltip-text");
    tooltip.setGraphic(new VBox(name, facts, retained, text));
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
    model.descriptions().words(node).ifPresent(words -> {
      fill(words, "", List.of());
      Box box = canvas.boxOf(node);
      Point2D below = canvas.localToScreen(Math.max(0, box.x()), box.bottom() + 6);
      tooltip.show(canvas, below.getX(), below.getY());
      model.descriptions().describe(node, card -> {
        if (tooltip.isShowing() && model.emphasisProperty().get().hovered() == node) {
          fill(words, card.retained(), card.lines());
          tooltip.sizeToScene();
        }
      });
    });
  }

  private void fill(NodeWords words, String kept, List<String> lines) {
    name.setText(words.name());
    facts.setText(words.facts());
    retained.setText(kept);
    text.setText(String.join("\n", lines));
    show(retained);
    show(text);
  }

  private static void show(Label label) {
    label.setVisible(!label.getText().isEmpty());
    label.setManaged(label.isVisible());
  }
}
