package org.mergescope.app.view.graph;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mergescope.app.view.Texts;

/// What is shown of how much, how to see more, and whether the picture had to be simplified.
final class GraphFooter extends HBox {
  private final Label shown = new Label();
  private final Hyperlink more = new Hyperlink();
  private final Label quiet = new Label(Texts.text("graph.quiet"));
  private final Label simplified = new Label(Texts.text("graph.simplified"));

  GraphFooter(GraphViewModel model) {
    getStyleClass().add("graph-footer");
    setId("graph-footer");
    more.setOnAction(event -> {
      more.setVisited(false);
      model.widen();
    });
    more.setMinWidth(Region.USE_PREF_SIZE);
    simplified.getStyleClass().add("graph-notice");
    quiet.setTooltip(new Tooltip(Texts.text("graph.quiet.tooltip")));
    getChildren().addAll(shown, more, quiet, simplified);
    model.drawingProperty().subscribe(this::update);
  }

  private void update(GraphDrawing drawing) {
    GraphScene scene = drawing.scene();
    shown.setText(drawing.isEmpty() ? "" : Texts.text("graph.shown", scene.shown(), scene.total()));
    String step = nextStep(scene);
    more.setText(step);
    show(more, !step.isEmpty());
    show(quiet, !scene.quiet().isEmpty());
    show(simplified, drawing.layout().simplified());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private static String nextStep(GraphScene scene) {
    if (scene.query() instanceof GraphQuery.Around around
        && scene.shown() < scene.total()
        && !around.budget().isExhausted()) {
      return Texts.text(around.budget().isReadable() ? "graph.widen" : "graph.widen-anyway");
    }
    return "";
  }
}
