package org.mergescope.app.view.graph;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.theme.Theme;

/// The call graph with its legend, what is left out, and a map of the whole.
public final class GraphView extends BorderPane {
  /// What the title takes with all of its tools.
  private static final double NARROW = 540;

  private final GraphViewModel model;
  private final GraphCanvas canvas;
  private final GraphTools tools;
  private final GraphExport export;
  private final LookCommands looks;
  private final NodeCommands nodes;
  private final DrawingCommands drawing;
  private final TabCommands tabs;

  /// Binds a view to its model.
  ///
  /// @param files where views are exported to
  public GraphView(
      GraphViewModel model, GraphTabs graphs, Theme theme, GraphCommands commands, ViewExport files) {
    this.model = model;
    canvas = new GraphCanvas(model, theme);
    export = new GraphExport(model, theme, files);
    looks = LookCommands.of(model, commands.show());
    nodes = NodeCommands.of(model);
    drawing = DrawingCommands.of(model, canvas::fit);
    tabs = TabCommands.of(graphs, model, commands.show());
    graphs.follow(() -> canvas.cameraProperty().get(), canvas::lookFrom);
    tools = new GraphTools(model, drawing, export);
    GraphInput.attach(model, canvas);
    GraphKeys.attach(model, canvas, letters(commands));
    GraphTooltip.attach(model, canvas);
    Scope.mark(canvas, Scope.SYMBOLS, Scope.GRAPH);
    commands.menu().attach(canvas, this::symbolAt, this::below);
    ContextMenu ground = new ContextMenu(Controls.menuItem(drawing.fit()));
    ground.getItems().addAll(MoreItems.of(model, drawing, export));
    canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> showGround(ground, event));
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> ground.hide());
    setId("graph");
    getStyleClass().add("graph");
    getStylesheets().add(stylesheet());
    setTop(new VBox(new GraphTabBar(graphs, model.focusProperty()), new ModeBar(model)));
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

  /// Whether keys go to the drawing.
  public boolean isKeyboardHere() {
    return canvas.isFocused();
  }

  /// Lets keys go to the drawing.
  public void takeKeyboard() {
    canvas.requestFocus();
  }

  /// The commands that show another look at the graph.
  public LookCommands looks() {
    return looks;
  }

  /// The commands on the node the keyboard is at.
  public NodeCommands nodes() {
    return nodes;
  }

  /// The commands on the tabs.
  public TabCommands tabs() {
    return tabs;
  }

  /// The commands on the drawing as a whole.
  public List<Command> drawingCommands() {
    return drawing.all();
  }

  /// Writes the graph to files.
  public List<Command> exportCommands() {
    return export.commands();
  }

  /// A group of symbols stands for its first one; all of it is selected.
  private int symbolAt(ContextMenuEvent event) {
    int node = event.isKeyboardTrigger() ? model.picking().current() : canvas.nodeAt(event.getX(), event.getY());
    int symbol = model.drawingProperty().get().scene().symbolOf(node);
    if (symbol >= 0 && !model.emphasisProperty().get().selected().get(node)) {
      model.picking().choose(node);
    }
    return symbol;
  }

  private Point2D below(int symbol) {
    Box box = canvas.boxOf(model.drawingProperty().get().scene().nodeOf(symbol));
    return canvas.localToScreen(box.x(), box.bottom());
  }

  private void showGround(ContextMenu ground, ContextMenuEvent event) {
    if (!event.isConsumed()) {
      Point2D at = event.isKeyboardTrigger()
          ? canvas.localToScreen(0, 0)
          : new Point2D(event.getScreenX(), event.getScreenY());
      ground.show(canvas, at.getX(), at.getY());
      event.consume();
    }
  }

  private List<Command> letters(GraphCommands commands) {
    return Stream.of(looks.all(), nodes.all(), List.of(commands.root())).flatMap(List::stream).toList();
  }

  private String spoken() {
    return model.descriptions().words(model.picking().current())
        .map(words -> Texts.text("graph.spoken", words.name(), words.facts()))
        .orElse(Texts.text("graph.accessible"));
  }
}
