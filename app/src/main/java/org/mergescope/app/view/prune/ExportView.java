package org.mergescope.app.view.prune;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.model.prune.OptVerifier.Verdict;

/// The export as it proceeds: the plan and the target, progress, what came of it.
public final class ExportView extends BorderPane {
  private final ExportViewModel viewModel;
  private final Command deleteUnreachable;
  private final Runnable close;
  private final Consumer<Path> reveal;
  private final TargetRow target;
  private final CheckBox dropUnused = new CheckBox(Texts.text("prune.dropunused"));

  /// A view of an export.
  ///
  /// @param close closes the window
  /// @param reveal shows a file in its folder, as the desktop does
  ExportView(
      ExportViewModel viewModel,
      Command deleteUnreachable,
      TargetRow target,
      Runnable close,
      Consumer<Path> reveal) {
    this.viewModel = viewModel;
    this.deleteUnreachable = deleteUnreachable;
    this.close = close;
    this.reveal = reveal;
    this.target = target;
    setId("export");
    dropUnused.setId("export-drop-unused");
    dropUnused.getStyleClass().add("export-option");
    dropUnused.selectedProperty().bindBidirectional(viewModel.dropUnusedProperty());
    getStyleClass().add("export");
    getStylesheets().add(PruneStyles.sheet());
    viewModel.stateProperty().subscribe(this::show);
  }

  private void show(ExportState state) {
    switch (state) {
      case ExportState.Closed closed -> fill(new Region());
      case ExportState.Planning planning ->
        fill(new StackPane(new ProgressIndicator()), button("prune.cancel", "export-cancel", close));
      case ExportState.Planned(PlanSummary plan) -> planned(plan);
      case ExportState.Running(PlanSummary plan, Path path) ->
        fill(new PlanView(plan), running(), button("prune.cancel", "export-cancel", viewModel::cancel));
      case ExportState.Done(PlanSummary plan, Path path, Verdict verdict) -> done(plan, path, verdict);
      case ExportState.Refused(PlanSummary plan, String opt, String message) ->
        fill(ExportResult.refused(Texts.text("prune.refused", opt), message), back(), closing());
      case ExportState.Failed(Optional<PlanSummary> plan, String sentence) ->
        fill(ExportResult.failed(sentence), back(), closing());
    }
  }

  private void planned(PlanSummary plan) {
    Button go = button("prune.go", "export-go", viewModel::export);
    go.getStyleClass().add(Styles.ACCENT);
    go.setDefaultButton(true);
    go.disableProperty().bind(viewModel.canExport().not());
    fill(new PlanView(plan), button("prune.cancel", "export-cancel", close), go);
    VBox below = new VBox(dropUnused, target, getBottom());
    if (!plan.changesAnything() && deleteUnreachable.enabled().get()) {
      Button delete = Controls.button(deleteUnreachable);
      delete.setId("export-delete-unreachable");
      below.getChildren().addFirst(new StackPane(delete));
    }
    setBottom(below);
  }

  private void done(PlanSummary plan, Path path, Verdict verdict) {
    Button copy = button("prune.copypath", "export-copy", () -> Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, path.toString())));
    Node result = ExportResult.done(plan, path, verdict);
    fill(result, copy, button("prune.reveal", "export-reveal", () -> reveal.accept(path)), closing());
  }

  private Node running() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(viewModel.progressProperty());
    Label phase = new Label();
    phase.textProperty().bind(viewModel.phaseProperty());
    HBox row = new HBox(bar, phase);
    HBox.setHgrow(row, Priority.ALWAYS);
    row.getStyleClass().add("export-progress");
    return row;
  }

  private Button back() {
    return button("prune.retry", "export-back", viewModel::plan);
  }

  private Button closing() {
    Button button = button("prune.close", "export-close", close);
    button.setDefaultButton(true);
    return button;
  }

  private void fill(Node content, Node... buttons) {
    setCenter(content);
    HBox row = new HBox(buttons);
    row.getStyleClass().add("export-buttons");
    setBottom(row);
  }

  private static Button button(String key, String id, Runnable action) {
    Button button = new Button(Texts.text(key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }
}
