package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.task.RunningTask;

import static org.mergescope.app.view.Texts.text;

/// The line at the bottom of the window. Work shows up when it takes longer than 300 ms.
public final class StatusBarView extends HBox {
  private static final Duration PATIENCE = Duration.millis(300);

  private final HBox tasks = new HBox();

  /// A status bar.
  ///
  /// @param last what stands at its right end
  public StatusBarView(StatusBarViewModel model, Node... last) {
    setId("status-bar");
    getStyleClass().add("status-bar");
    Label module = new Label();
    module.setId("status-module");
    module.textProperty().bind(model.moduleProperty());
    module.setMinWidth(0);
    TooltipText.follow(module, module.textProperty());
    HBox.setHgrow(module, Priority.ALWAYS);
    module.setMaxWidth(Double.MAX_VALUE);
    Label connection = new Label();
    connection.getStyleClass().add(Styles.TEXT_MUTED);
    connection.textProperty().bind(model.connectionProperty());
    connection.setMinWidth(Region.USE_PREF_SIZE);
    tasks.setAlignment(Pos.CENTER_RIGHT);
    tasks.getStyleClass().add("status-tasks");
    getChildren().addAll(module, tasks, connection);
    getChildren().addAll(last);
    model.running().addListener(this::follow);
  }

  /// What is too long for the line.
  private void follow(ListChangeListener.Change<? extends RunningTask> change) {
    while (change.next()) {
      tasks.getChildren().removeIf(row -> change.getRemoved().contains(row.getUserData()));
      change.getAddedSubList().forEach(task -> tasks.getChildren().add(row(task)));
    }
  }

  /// Most work ends before it is to be seen, so its row stays empty until then.
  private static Node row(RunningTask task) {
    HBox row = new HBox();
    row.setUserData(task);
    row.setVisible(false);
    row.setManaged(false);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(over -> {
      if (row.getParent() != null) {
        show(task, row);
      }
    });
    patience.play();
    return row;
  }

  private static void show(RunningTask task, HBox row) {
    Label title = new Label(task.title());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(task.progress());
    Button cancel =
        Controls.iconButton(MaterialDesignC.CLOSE, text("shell.status.cancel", task.title()), task::cancel);
    cancel.getStyleClass().addAll(Styles.SMALL, "cancel-task");
    row.getStyleClass().add("task-row");
    row.getChildren().setAll(title, bar, cancel);
    row.setMinWidth(Region.USE_PREF_SIZE);
    row.setVisible(true);
    row.setManaged(true);
  }
}
