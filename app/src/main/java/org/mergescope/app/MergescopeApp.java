package org.mergescope.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.ShellView;
import org.mergescope.app.view.shell.ThemeMenu;
import org.mergescope.app.view.theme.Theme;

/// The composition root: every object of one window, built by hand. Made and used on the JavaFX thread.
public final class MergescopeApp {
  private final Stage stage;

  /// Builds the window's content on a stage.
  public MergescopeApp(Stage stage) {
    this.stage = stage;
    TaskRunner tasks = new FxTaskRunner();
    Notices notices = new Notices();
    ModuleSession module = new ModuleSession(tasks, notices::error);
    TraceSession traces = new TraceSession();
    Selection selection = new Selection();
    Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
    ShellView shell = new ShellView();

    // One line a view: shell.workspace().put(Slot.GRAPH, new GraphView(new GraphViewModel(module, selection), theme));

    shell.menuBar().add(MenuName.VIEW, new ThemeMenu(theme));

    Scene scene = new Scene(shell, 1400, 900);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setTitle(Texts.text("shell.title"));
    stage.setOnHidden(closed -> traces.disconnect());
    module.stateProperty().subscribe(state -> selection.focus(Selection.NONE));
  }

  /// Shows the window.
  public void show() {
    stage.show();
  }
}
