package org.mergescope.app.view.shell;

import java.net.URL;
import java.util.Objects;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's content: menus and toolbar above, the workspace in the middle, the status bar below.
public final class ShellView extends BorderPane {
  private final MenuBarView menuBar = new MenuBarView();
  private final ToolBarView toolBar = new ToolBarView();
  private final WorkspaceView workspace = new WorkspaceView();

  /// A shell with nothing in it yet.
  public ShellView() {
    setId("shell");
    URL sheet = ShellView.class.getResource("/org/mergescope/app/view/shell/shell.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    setTop(new VBox(menuBar, toolBar));
    setCenter(new StackPane(workspace));
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
}
