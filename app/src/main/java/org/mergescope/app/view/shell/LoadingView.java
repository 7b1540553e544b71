package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.task.RunningTask;

import static org.mergescope.app.view.Texts.text;

/// The page of files that are being opened, in place of the start page. What takes no longer than a blink is not shown.
public final class LoadingView extends StackPane {
  private static final Duration PATIENCE = Duration.millis(300);

  private final LoadingViewModel viewModel;
  private final Command openOther;
  private final Consumer<List<Path>> onOpen;
  private final VBox card = new VBox();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /// A page that is visible while it has something to say.
  ///
  /// @param openOther asks for other files
  /// @param onOpen opens files again
  public LoadingView(LoadingViewModel viewModel, Command openOther, Consumer<List<Path>> onOpen) {
    this.viewModel = viewModel;
    this.openOther = openOther;
    this.onOpen = onOpen;
    setId("loading-page");
    getStyleClass().add("start-page");
    card.getStyleClass().addAll("start-card", "loading-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
    patience.setOnFinished(over -> setVisible(true));
    setVisible(false);
    viewModel.stateProperty().subscribe(this::show);
  }

  private void show(Loading state) {
    patience.stop();
    switch (state) {
      case Loading.None none -> setVisible(false);
      case Loading.Running(List<Path> files, RunningTask task) -> {
        running(files, task);
        patience.playFromStart();
      }
      case Loading.Cancelled(List<Path> files) -> {
        ended(MaterialDesignC.CANCEL, text("loading.cancelled", name(files)), text("loading.untouched"));
        doneWhereUnseen();
      }
      case Loading.Failed(List<Path> files, Notice notice, boolean isPartialPossible) -> {
        ended(NoticeParts.icon(notice.kind()), text("loading.failed", name(files)), notice.sentence());
        Button copy = NoticeParts.copyDetails(notice);
        copy.getStyleClass().remove(Styles.SMALL);
        buttons().getChildren().add(2, copy);
        if (isPartialPossible) {
          Button partial = button("loading.partial", viewModel::openPartially);
          TooltipText.set(partial, text("loading.partial.tooltip"));
          buttons().getChildren().add(1, partial);
        }
        setVisible(true);
      }
    }
  }

  /// What was done before anybody saw it needs no page that it was stopped.
  private void doneWhereUnseen() {
    if (!isVisible()) {
      viewModel.done();
    }
  }

  private void running(List<Path> files, RunningTask task) {
    ProgressBar bar = new ProgressBar();
    bar.setId("loading-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(task.progress());
    Label doing = new Label();
    doing.setId("loading-doing");
    doing.getStyleClass().add(Styles.TEXT_MUTED);
    doing.textProperty().bind(viewModel.progressTextProperty());
    Button cancel = button("loading.cancel", viewModel::cancel);
    cancel.setCancelButton(true);
    fill(title(text("loading.running", name(files))), bar, doing, cancel);
    Controls.focusWhenShown(cancel);
  }

  private void ended(Ikon icon, String title, String sentence) {
    Label heading = title(title);
    heading.setGraphic(new FontIcon(icon));
    Label why = new Label(sentence);
    why.setId("loading-sentence");
    why.setWrapText(true);
    Button again = button("loading.again", () -> viewModel.retry(onOpen));
    again.setDefaultButton(true);
    fill(heading, why, again, Controls.button(openOther), button("loading.back", viewModel::done));
    Controls.focusWhenShown(again);
  }

  private void fill(Node title, Node... rest) {
    HBox row = new HBox();
    row.getStyleClass().add("start-ways");
    card.getChildren().setAll(title);
    for (Node node : rest) {
      if (node instanceof Button) {
        row.getChildren().add(node);
      } else {
        card.getChildren().add(node);
      }
    }
    card.getChildren().add(row);
  }

  private HBox buttons() {
    return (HBox) card.getChildren().getLast();
  }

  private static Label title(String text) {
    Label title = new Label(text);
    title.setId("loading-title");
    title.getStyleClass().add(Styles.TITLE_3);
    title.setWrapText(true);
    return title;
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(text(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static String name(List<Path> files) {
    return text("loading.files", files.getFirst().getFileName(), files.size());
  }
}
