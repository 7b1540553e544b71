package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.view.FittedScroll;

import static org.mergescope.app.view.Texts.text;

/// The window's content: menus and toolbar above, the panes or the start page in the middle, the status bar below, and
/// over the middle the notices, the sheets and the sign that a file may be dropped.
public final class ShellView extends StackPane {
  private final Commands commands = new Commands();
  private final MenuBarView menuBar = new MenuBarView(commands);
  private final ToolBarView toolBar = new ToolBarView();
  private final WorkspaceView workspace = new WorkspaceView();
  private final StackPane middle = new StackPane();
  private final BorderPane frame = new BorderPane(middle);
  private final VBox above = new VBox(menuBar, toolBar);
  private final NoticesView below;
  private final SheetPane sheets = new SheetPane();

  /// A shell with nothing in it yet.
  ///
  /// @param onDrop opens files that were dropped on the window
  public ShellView(Notices notices, Consumer<List<Path>> onDrop) {
    setId("shell");
    below = new NoticesView(notices);
    URL sheet = ShellView.class.getResource("/org/mergescope/app/view/shell/shell.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    frame.setTop(above);
    // What needs more room than there is must not make everything wider than the window.
    frame.setMinSize(0, 0);
    frame.setBottom(below);
    ScopedKeys.install(this, commands);
    getChildren().addAll(frame, sheets, new DropZone(this, onDrop));
    addPanes();
  }

  /// Panes are many nodes to style: the first frame, in which none is seen yet, does not wait for them.
  private void addPanes() {
    new AnimationTimer() {
      private boolean isFirst = true;

      @Override
      public void handle(long now) {
        if (!isFirst) {
          stop();
          workspace.fit(middle.getWidth());
          middle.getChildren().addFirst(workspace);
          middle.getChildren().add(workspace.drawer());
        }
        isFirst = false;
      }
    }.start();
  }

  /// What can be done in this window.
  public Commands commands() {
    return commands;
  }

  /// The menus.
  public MenuBarView menuBar() {
    return menuBar;
  }

  /// The row of buttons.
  public ToolBarView toolBar() {
    return toolBar;
  }

  /// The panes.
  public WorkspaceView workspace() {
    return workspace;
  }

  /// Puts something between the toolbar and the panes.
  public void putTabs(Node tabs) {
    above.getChildren().add(tabs);
  }

  /// Gives the window its lower edge.
  public void putStatusBar(Node statusBar) {
    below.putStatusBar(statusBar);
  }

  /// Gives the window a page that stands in for toolbar and panes while `empty` holds.
  public void putStartPage(Node page, ObservableValue<Boolean> empty) {
    middle.getChildren().add(page);
    page.visibleProperty().bind(empty);
    workspace.visibleProperty().bind(empty.map(none -> !none));
    workspace.drawer().hiddenProperty().bind(empty);
    toolBar.visibleProperty().bind(empty.map(none -> !none));
    toolBar.managedProperty().bind(toolBar.visibleProperty());
  }

  /// Puts something over the whole window; it hides itself. A sheet makes room for it.
  public void putOverlay(Node overlay) {
    overlay.visibleProperty().subscribe((before, shown) -> {
      if (shown) {
        sheets.hide();
      }
    });
    getChildren().add(getChildren().indexOf(sheets), overlay);
  }

  /// Closes the sheet, where one is shown.
  public void hideSheet() {
    sheets.hide();
  }

  /// Whether a sheet with this content is in sight.
  boolean shows(Node content) {
    return sheets.isShown() && content.getScene() != null;
  }

  /// Shows a sheet over the window; Escape and its cross close it.
  public void showSheet(String title, Region content) {
    Label heading = new Label(title);
    heading.getStyleClass().add(Styles.TITLE_3);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = Controls.iconButton(MaterialDesignC.CLOSE, text("shell.sheet.close"), sheets::hide);
    ScrollPane scroll = new FittedScroll(content);
    VBox card = new VBox(new HBox(heading, gap, close), scroll);
    card.getStyleClass().add("sheet");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sheets.show(card);
    close.requestFocus();
    // The scroll pane takes its content in with its first style: what is in it may want the keyboard then.
    card.applyCss();
  }
}
