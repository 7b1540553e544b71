package org.mergescope.app.view.overview;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.treemap.Rectangle;

/// The pane of the map: where it is in the module above it, the legend and the numbers of what is pointed at below.
public final class OverviewView extends BorderPane {
  private final OverviewViewModel model;
  private final MapCanvas canvas;
  private final OverviewTools tools;
  private final MapCommands commands;
  private final List<Command> exports;

  /// Binds a view to its model.
  ///
  /// @param menu what can be done with the cells
  /// @param files where pictures are saved to
  public OverviewView(OverviewViewModel model, Theme theme, FunctionMenu menu, ViewExport files) {
    this.model = model;
    canvas = new MapCanvas(model, theme);
    tools = new OverviewTools(model);
    MapInput.attach(model, canvas);
    MapTooltip.attach(model, canvas);
    commands = MapCommands.of(model);
    exports = MapExport.commands(model, theme, files);
    Scope.mark(canvas, Scope.SYMBOLS, Scope.OVERVIEW);
    menu.attach(canvas, this::symbolAt, symbol -> below());
    setId("overview");
    getStyleClass().add("overview");
    getStylesheets().add(stylesheet());
    setTop(head());
    setCenter(centre());
    setBottom(new VBox(new MapLegend(model, theme), line()));
    setMinSize(0, 0);
  }

  static String stylesheet() {
    URL sheet = OverviewView.class.getResource("overview.css");
    return Objects.requireNonNull(sheet).toExternalForm();
  }

  /// What belongs beside the title: what size and colour say.
  public Node tools() {
    return tools;
  }

  /// The commands on the cell the keyboard is at.
  public List<Command> commands() {
    return commands.all();
  }

  /// Save the map as a picture.
  public List<Command> exportCommands() {
    return exports;
  }

  private Node head() {
    PathBar path = new PathBar(model);
    HBox.setHgrow(path, Priority.ALWAYS);
    // Both take their room, whichever is seen: the map keeps its size when the last that is dead is deleted.
    StackPane dead = new StackPane(new DeadGroupsButton(model), allReachable());
    dead.setAlignment(Pos.CENTER_RIGHT);
    HBox head = new HBox(path, dead);
    head.getStyleClass().add("overview-head");
    return head;
  }

  private Node allReachable() {
    Label banner = followed(model::allReachableText);
    banner.setId("overview-all-reachable");
    banner.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
    banner.getStyleClass().add("overview-alive");
    banner.setMinWidth(Region.USE_PREF_SIZE);
    return banner;
  }

  private StackPane centre() {
    Label empty = followed(model::emptyText);
    empty.setId("overview-empty");
    empty.getStyleClass().add("overview-empty");
    empty.setWrapText(true);
    empty.setMouseTransparent(true);
    Label counted = followed(() -> model.drawingProperty().get()
        .filter(MapDrawing::counted)
        .map(it -> Texts.text("overview.counted"))
        .orElse(""));
    counted.setId("overview-counted");
    counted.getStyleClass().add("overview-notice");
    counted.setMouseTransparent(true);
    ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    progress.getStyleClass().add("overview-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setMouseTransparent(true);
    progress.visibleProperty().bind(model.busyProperty());
    StackPane centre = new StackPane(canvas, empty, counted, progress);
    StackPane.setAlignment(counted, Pos.BOTTOM_CENTER);
    StackPane.setAlignment(progress, Pos.TOP_CENTER);
    centre.setMinSize(0, 0);
    return centre;
  }

  private Node line() {
    Label line = new Label();
    line.setId("overview-line");
    line.getStyleClass().add("overview-line");
    line.setMinWidth(0);
    Runnable tell = () -> {
      line.setText(model.line());
      canvas.setAccessibleText(model.spoken().isEmpty() ? Texts.text("overview.accessible") : model.spoken());
    };
    model.emphasisProperty().subscribe(now -> tell.run());
    model.drawingProperty().subscribe((before, now) -> tell.run());
    return line;
  }

  /// A label that is seen while it has something to say.
  private Label followed(Supplier<String> text) {
    Label label = new Label();
    Runnable tell = () -> label.setText(text.get());
    model.drawingProperty().subscribe(now -> tell.run());
    model.busyProperty().subscribe((before, now) -> tell.run());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  /// A group stands for the first of its symbols; all of it is selected.
  private int symbolAt(ContextMenuEvent event) {
    int cell = event.isKeyboardTrigger()
        ? model.emphasisProperty().get().cursor()
        : canvas.cellAt(event.getX(), event.getY());
    if (cell > 0 && !model.emphasisProperty().get().selected().get(cell)) {
      model.picking().choose(cell);
    }
    return cell > 0 ? model.picking().firstSelected() : -1;
  }

  private Point2D below() {
    Rectangle box = canvas.rectangle(model.emphasisProperty().get().cursor());
    return canvas.localToScreen(box.x(), box.bottom());
  }
}
