package org.mergescope.app.view.graph;

import java.net.URL;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.theme.Theme;

/// The call graph with its legend, what is left out, and a map of the whole.
public final class GraphView extends BorderPane {
  /// What the title takes with all of its tools.
  private static final double NARROW = 540;

  private final GraphViewModel model;
  private final GraphCanvas canvas;
  private final GraphTools tools;
  private final GraphExport export;

  /// Binds a view to its model.
  ///
  /// @param files where views are exported to
  public GraphView(GraphViewModel model, Theme theme, GraphCommands commands, ViewExport files) {
    this.model = model;
    canvas = new GraphCanvas(model, theme);
    export = new GraphExport(model, theme, files);
    tools = new GraphTools(model, export);
    GraphInput.attach(model, canvas);
    GraphKeys.attach(model, canvas, commands);
    GraphTooltip.attach(model, canvas);
    ContextMenu menu = new GraphMenu(model, commands);
    ContextMenu ground = new ContextMenu(
        GraphMenu.item("graph.zoom.fit", MaterialDesignF.FIT_TO_PAGE_OUTLINE, canvas::fit));
    ground.getItems().addAll(MoreItems.of(model, export));
    canvas.setOnContextMenuRequested(event -> showMenu(menu, ground, event));
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
      menu.hide();
      ground.hide();
    });
    setId("graph");
    getStyleClass().add("graph");
    getStylesheets().add(stylesheet());
    setTop(new ModeBar(model));
    GraphStage drawn = new GraphStage(model, canvas, theme);
    setCenter(drawn);
    widthProperty().subscribe(width -> placeDepths(drawn, width.doubleValue() > 0 && width.doubleValue() < NARROW));
    setBottom(new VBox(new Legend(model, theme), new GraphFooter(model, commands.table())));
    model.emphasisProperty().subscribe(emphasis -> canvas.setAccessibleText(spoken()));
    setMinSize(0, 0);
  }

  private void placeDepths(GraphStage drawn, boolean narrow) {
    HBox depths = tools.depths();
    boolean onDrawing = depths.getParent() == drawn;
    if (narrow && !onDrawing) {
      tools.getChildren().remove(depths);
      drawn.putTools(depths);
    } else if (!narrow && onDrawing) {
      drawn.getChildren().remove(depths);
      tools.getChildren().addFirst(depths);
    }
  }

  static String stylesheet() {
    URL sheet = GraphView.class.getResource("graph.css");
    return Objects.requireNonNull(sheet).toExternalForm();
  }

  /// What belongs beside the title: how the module is looked at and how far.
  public Node tools() {
    return tools;
  }

  /// Writes the graph to files, for menus.
  public Menu exportMenu() {
    return export.menu();
  }

  private void showMenu(ContextMenu menu, ContextMenu ground, ContextMenuEvent event) {
    int pointed = event.isKeyboardTrigger() ? model.current() : canvas.nodeAt(event.getX(), event.getY());
    boolean onNode = model.drawingProperty().get().scene().symbolOf(pointed) >= 0;
    if (onNode && !model.emphasisProperty().get().selected().get(pointed)) {
      model.choose(pointed);
    }
    ContextMenu wanted = onNode ? menu : ground;
    if (event.isKeyboardTrigger()) {
      Box box = onNode ? canvas.boxOf(pointed) : new Box(0, 0, 0, 0);
      Point2D below = canvas.localToScreen(box.x(), box.bottom());
      wanted.show(canvas, below.getX(), below.getY());
    } else {
      wanted.show(canvas, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private String spoken() {
    return model.words(model.current())
        .map(words -> Texts.text("graph.spoken", words.name(), words.facts()))
        .orElse(Texts.text("graph.accessible"));
  }
}
