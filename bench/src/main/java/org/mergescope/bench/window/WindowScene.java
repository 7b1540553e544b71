package org.mergescope.bench.window;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.mergescope.app.view.shell.Later;

/// What a user sees of the window, found by the ids of its nodes. On the JavaFX thread.
final class WindowScene {
  /// So many pulses in a row nothing is under way before a window counts as settled.
  private static final int CALM = 4;

  // Found once: looking for them in every pulse would take more of it than the window does. The panes are not in the
  // window of the first frame.
  private final Stage stage;
  private final Later<TableView<?>> table = new Later<>(this::followedTable);
  private final Later<TextField> filter = new Later<>(() -> find(scene(), "#functions-filter", TextField.class));
  private final Labeled status;
  private final Pane tasks;
  private int changes;
  private int calm;

  WindowScene(Stage stage) {
    this.stage = stage;
    status = find(scene(), "#status-module", Labeled.class);
    tasks = find(scene(), ".status-tasks", Pane.class);
  }

  private TableView<?> followedTable() {
    TableView<?> found = find(scene(), "#function-table", TableView.class);
    found.getItems().addListener((ListChangeListener<Object>) change -> changes++);
    return found;
  }

  /// The panes have come into the window.
  Condition panes() {
    return new Condition("the panes", () -> scene().lookup("#function-table") != null);
  }

  /// The table has rows.
  Condition rows() {
    return new Condition(
        "rows in the table",
        () -> scene().lookup("#function-table") instanceof TableView<?> shown && !shown.getItems().isEmpty());
  }

  Scene scene() {
    return stage.getScene();
  }

  /// The table of functions.
  TableView<?> table() {
    return table.get();
  }

  /// The box above it.
  TextField filter() {
    return filter.get();
  }

  /// The drawing surface of the graph.
  Node graph() {
    return find(scene(), "#graph-canvas", Node.class);
  }

  String status() {
    return status.getText();
  }

  /// The table has taken other rows since now.
  Condition otherRows() {
    table();
    int before = changes;
    return new Condition("a table of other rows", () -> changes != before && table().getItems().size() > 0);
  }

  /// The table has taken rows since now, be they none.
  Condition answeredRows() {
    table();
    int before = changes;
    return new Condition("an answer in the table", () -> changes != before);
  }

  /// The status bar says something else than now.
  Condition otherStatus() {
    String before = status();
    return new Condition("another status than '" + before + "'", () -> !status().equals(before));
  }

  /// The map of the module is there and no other is on its way.
  Condition overview() {
    Pane path = find(scene(), "#overview-path", Pane.class);
    Node progress = find(scene(), ".overview-progress", Node.class);
    return new Condition("a drawn overview", () -> !path.getChildren().isEmpty() && !progress.isVisible());
  }

  /// The graph shows a function, and no other drawing is on its way.
  Condition graphOf(String name) {
    Node progress = find(scene(), ".graph-progress", Node.class);
    Node canvas = graph();
    return new Condition(
        "a graph around " + name,
        () -> !progress.isVisible() && String.valueOf(canvas.getAccessibleText()).startsWith(name));
  }

  /// No work is under way.
  Condition idle() {
    return new Condition("an end of the work under way", () -> tasks.getChildren().isEmpty());
  }

  /// No work is under way, and none begins in the pulses after.
  Condition settled() {
    return new Condition("an end of the work under way", () -> {
      calm = tasks.getChildren().isEmpty() ? calm + 1 : 0;
      return calm > CALM;
    });
  }

  /// A button of a command: of this window first, else of a dialog, as other windows may be open.
  Button button(String id) {
    return Stream.concat(Stream.of(stage), Window.getWindows().stream())
        .flatMap(window -> buttons(window.getScene().getRoot(), id)).findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no button " + id));
  }

  /// Whether a window has such a button.
  static boolean hasButton(String id) {
    return Window.getWindows().stream().anyMatch(window -> buttons(window.getScene().getRoot(), id).count() > 0);
  }

  /// Whether the menus have an item.
  boolean hasMenuItem(String id) {
    return menuItems().anyMatch(item -> id.equals(item.getId()));
  }

  /// An item of the menus.
  MenuItem menuItem(String id) {
    return menuItems().filter(item -> id.equals(item.getId())).findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no menu item " + id));
  }

  private Stream<MenuItem> menuItems() {
    return find(scene(), ".menu-bar", MenuBar.class).getMenus().stream().flatMap(menu -> menu.getItems().stream());
  }

  /// Closes what is in front of the window; says how much that was.
  int hideDialogs() {
    List<Window> others = Window.getWindows().stream().filter(window -> !window.equals(stage)).toList();
    others.forEach(Window::hide);
    return others.size();
  }

  /// A node of a selector.
  static <T> T find(Scene scene, String selector, Class<T> type) {
    Node node = scene.lookup(selector);
    if (!type.isInstance(node)) {
      throw new IllegalStateException("there is no " + selector + " in the window");
    }
    return type.cast(node);
  }

  /// An id with a dot in it is no selector.
  private static Stream<Button> buttons(Parent root, String id) {
    Set<Node> buttons = root.lookupAll(".button");
    return buttons.stream().filter(Button.class::isInstance).map(Button.class::cast)
        .filter(button -> id.equals(button.getId()));
  }
}
