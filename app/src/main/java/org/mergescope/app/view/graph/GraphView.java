package org.mergescope.app.view.graph;

import java.net.URL;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.theme.Theme;

/// The call graph with its legend, what is left out, and a map of the whole.
public final class GraphView extends BorderPane {
  private static final double STEP = 1.25;

  private final GraphViewModel model;
  private final GraphCanvas canvas;
  private final GraphTools tools;

  /// Binds a view to its model.
  ///
  /// @param menu what can be done with the nodes
  public GraphView(GraphViewModel model, Theme theme, FunctionMenu menu) {
    this.model = model;
    canvas = new GraphCanvas(model, theme);
    tools = new GraphTools(model);
    GraphInput.attach(model, canvas);
    GraphTooltip.attach(model, canvas);
    Scope.mark(canvas, Scope.SYMBOLS, Scope.GRAPH);
    menu.attach(canvas, this::symbolAt, this::below);
    setId("graph");
    getStyleClass().add("graph");
    getStylesheets().add(stylesheet());
    setCenter(centre(theme));
    setBottom(new VBox(new Legend(theme), new GraphFooter(model)));
    model.emphasisProperty().subscribe(emphasis -> canvas.setAccessibleText(spoken()));
    setMinSize(0, 0);
  }

  static String stylesheet() {
    URL sheet = GraphView.class.getResource("graph.css");
    return Objects.requireNonNull(sheet).toExternalForm();
  }

  /// What belongs beside the title: extent and depths.
  public Node tools() {
    return tools;
  }

  private int symbolAt(ContextMenuEvent event) {
    int node = event.isKeyboardTrigger() ? model.current() : canvas.nodeAt(event.getX(), event.getY());
    return model.drawingProperty().get().scene().symbolOf(node);
  }

  private Point2D below(int symbol) {
    Box box = canvas.boxOf(model.drawingProperty().get().scene().nodeOf(symbol));
    return canvas.localToScreen(box.x(), box.bottom());
  }

  private StackPane centre(Theme theme) {
    Label empty = new Label(Texts.text("graph.empty"));
    empty.getStyleClass().add("graph-empty");
    empty.setWrapText(true);
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
    StackPane centre = new StackPane(canvas, empty, progress, map, zoom);
    StackPane.setAlignment(progress, Pos.TOP_CENTER);
    StackPane.setAlignment(map, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(zoom, Pos.TOP_RIGHT);
    centre.setMinSize(0, 0);
    return centre;
  }

  private static Node button(Ikon icon, String key, Runnable action) {
    Button button = DepthControl.button(icon, key);
    button.setOnAction(event -> action.run());
    return button;
  }

  private String spoken() {
    return model.words(model.current())
        .map(words -> Texts.text("graph.spoken", words.name(), words.facts()))
        .orElse(Texts.text("graph.accessible"));
  }
}
