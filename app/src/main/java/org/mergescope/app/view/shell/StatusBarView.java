package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

  private static final double BAR = 60;

  private final HBox tasks = new HBox();
  private final MenuButton more = new MenuButton();

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
    more.setId("status-more");
    more.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    more.setMinWidth(Region.USE_PREF_SIZE);
    TooltipText.set(more, text("shell.status.more.tooltip"));
    arrange();
    getChildren().addAll(module, tasks, more, connection);
    getChildren().addAll(last);
    model.running().addListener(this::follow);
  }

  private void follow(ListChangeListener.Change<? extends RunningTask> change) {
    while (change.next()) {
      tasks.getChildren().removeIf(row -> change.getRemoved().contains(row.getUserData()));
      change.getAddedSubList().forEach(task -> tasks.getChildren().add(row(task)));
    }
    arrange();
  }

  /// Most work ends before it is to be seen, so its row stays empty until then.
  private Node row(RunningTask task) {
    HBox row = new HBox();
    row.setUserData(task);
    row.setVisible(false);
    row.setManaged(false);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(over -> {
      if (row.getParent() != null) {
        fill(row, task);
        arrange();
      }
    });
    patience.play();
    return row;
  }

  /// One piece of work has room in the line, that which began first; a menu has the others.
  private void arrange() {
    List<HBox> lasting = tasks.getChildren().stream()
        .map(HBox.class::cast)
        .filter(row -> !row.getChildren().isEmpty())
        .toList();
    for (HBox row : lasting) {
      row.setVisible(row.equals(lasting.getFirst()));
      row.setManaged(row.isVisible());
    }
    List<MenuItem> others = lasting.stream().skip(1)
        .map(row -> (RunningTask) row.getUserData())
        .map(StatusBarView::cancelling)
        .toList();
    more.setText(text("shell.status.more", others.size()));
    more.getItems().setAll(others);
    more.setVisible(!others.isEmpty());
    more.setManaged(more.isVisible());
  }

  private static MenuItem cancelling(RunningTask task) {
    MenuItem item = new MenuItem(text("shell.status.cancel", task.title()));
    item.setOnAction(chosen -> task.cancel());
    return item;
  }

  private static void fill(HBox row, RunningTask task) {
    Label title = new Label(task.title());
    title.setMinWidth(0);
    TooltipText.set(title, task.title());
    ProgressBar bar = new ProgressBar();
    bar.setMinWidth(BAR);
    bar.progressProperty().bind(task.progress());
    Button cancel =
        Controls.iconButton(MaterialDesignC.CLOSE, text("shell.status.cancel", task.title()), task::cancel);
    cancel.getStyleClass().addAll(Styles.SMALL, "cancel-task");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    row.getStyleClass().add("task-row");
    row.getChildren().setAll(title, bar, cancel);
  }
}
