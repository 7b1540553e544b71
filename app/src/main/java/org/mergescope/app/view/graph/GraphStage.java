package org.mergescope.app.view.graph;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.theme.Theme;

/// The drawing and what floats over it: the map, the zoom, and that there is nothing yet or something on its way.
final class GraphStage extends StackPane {
  private static final double STEP = 1.25;
  private static final Duration SHORT = Duration.millis(400);

  GraphStage(GraphViewModel model, GraphCanvas canvas, Theme theme) {
    Label empty = new Label();
    empty.setId("graph-empty");
    empty.getStyleClass().add("graph-empty");
    empty.setWrapText(true);
    empty.textProperty().bind(Bindings.createStringBinding(
        () -> Texts.text(model.drawingProperty().get().scene().query() instanceof GraphQuery.Ways
            ? "graph.no-way"
            : "graph.empty"),
        model.drawingProperty()));
    empty.visibleProperty().bind(Bindings.createBooleanBinding(
        () -> model.drawingProperty().get().isEmpty() && !model.busyProperty().get(),
        model.drawingProperty(),
        model.busyProperty()));
    empty.setMouseTransparent(true);
    ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    progress.getStyleClass().add("graph-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.visibleProperty().bind(model.busyProperty());
    progress.setMouseTransparent(true);
    Minimap map = new Minimap(model, canvas, theme);
    VBox zoom = new VBox(
        button(MaterialDesignP.PLUS, "graph.zoom.in", () -> canvas.zoom(STEP)),
        button(MaterialDesignM.MINUS, "graph.zoom.out", () -> canvas.zoom(1 / STEP)),
        button(MaterialDesignF.FIT_TO_PAGE_OUTLINE, "graph.zoom.fit", canvas::fit));
    zoom.getStyleClass().add("graph-zoom");
    zoom.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    zoom.visibleProperty().bind(model.drawingProperty().map(drawing -> !drawing.isEmpty()));
    getChildren().addAll(canvas, empty, progress, map, zoom, wait(model));
    setAlignment(progress, Pos.TOP_CENTER);
    setAlignment(map, Pos.BOTTOM_RIGHT);
    setAlignment(zoom, Pos.TOP_RIGHT);
    getStyleClass().add("graph-stage");
    setMinSize(0, 0);
  }

  /// Shows tools in the lower left corner.
  void putTools(HBox tools) {
    tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(tools, Pos.BOTTOM_LEFT);
    getChildren().add(tools);
  }

  /// What takes longer can be stopped.
  private static HBox wait(GraphViewModel model) {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setPrefSize(18, 18);
    Button cancel = new Button(Texts.text("graph.cancel"));
    cancel.setId("graph-cancel");
    cancel.setOnAction(event -> model.cancel());
    HBox box = new HBox(turning, new Label(Texts.text("graph.laying-out")), cancel);
    box.getStyleClass().add("graph-wait");
    box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    box.setVisible(false);
    PauseTransition pause = new PauseTransition(SHORT);
    pause.setOnFinished(event -> box.setVisible(model.busyProperty().get()));
    model.busyProperty().subscribe(busy -> {
      if (busy) {
        pause.playFromStart();
      } else {
        pause.stop();
        box.setVisible(false);
      }
    });
    return box;
  }

  private static Node button(Ikon icon, String key, Runnable action) {
    Button button = DepthControl.button(icon, key);
    button.setOnAction(event -> action.run());
    return button;
  }
}
