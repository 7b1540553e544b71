package org.mergescope.app.view.prune;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.model.prune.OptVerifier.Verdict;

/// The window of an export, in front of the main window.
public final class ExportDialog {
  private final Stage owner;
  private final ExportViewModel viewModel;
  private final Command deleteUnreachable;
  private final FileDialogs files;
  private final Consumer<Path> reveal;
  private final Notices notices;
  private @Nullable Stage window;
  private boolean quiet;
  private Runnable afterExport = () -> {};

  /// A dialog in front of a window.
  ///
  /// @param reveal shows a file in its folder, as the desktop does
  public ExportDialog(
      Stage owner,
      ExportViewModel viewModel,
      Command deleteUnreachable,
      FileDialogs files,
      Consumer<Path> reveal,
      Notices notices) {
    this.notices = notices;
    this.owner = owner;
    this.viewModel = viewModel;
    this.deleteUnreachable = deleteUnreachable;
    this.files = files;
    this.reveal = reveal;
    viewModel.stateProperty().subscribe(this::follow);
  }

  /// Whether there is a place to export to again.
  public ReadOnlyBooleanProperty exportedBeforeProperty() {
    return viewModel.exportedBeforeProperty();
  }

  /// Exports to where the module went last, out of sight; shows the plan where there is something to decide.
  public void again() {
    if (window == null || !window.isShowing()) {
      quiet = true;
      viewModel.exportAgain(this::show);
    }
  }

  private void follow(ExportState state) {
    if (!quiet) {
      return;
    }
    switch (state) {
      case ExportState.Done(PlanSummary plan, Path path, Verdict verdict) -> {
        quiet = false;
        notices.information(
            Texts.text("prune.done", path), Texts.text("prune.reveal"), () -> reveal.accept(path));
        viewModel.close();
      }
      case ExportState.Refused refused -> bringUp();
      case ExportState.Failed failed -> bringUp();
      case ExportState.Closed closed -> {}
      case ExportState.Planning planning -> {}
      case ExportState.Planned planned -> {}
      case ExportState.Running running -> {}
    }
  }

  private void bringUp() {
    quiet = false;
    afterExport = () -> {};
    open().show();
  }

  private Stage open() {
    Stage shown = window == null ? window() : window;
    window = shown;
    return shown;
  }

  /// Plans the export and shows the plan.
  public void show() {
    show(() -> {});
  }

  /// The same, and goes on when the window is closed after the export is done; otherwise it does not.
  public void show(Runnable goOn) {
    quiet = false;
    afterExport = goOn;
    viewModel.plan();
    open().show();
  }

  private Stage window() {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(Texts.text("prune.title"));
    ExportView view =
        new ExportView(viewModel, deleteUnreachable, new TargetRow(viewModel, files), stage::hide, reveal);
    Scene scene = new Scene(view, 640, 560);
    Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        stage.hide();
      }
    });
    stage.setScene(scene);
    stage.setOnHidden(event -> hidden());
    return stage;
  }

  private void hidden() {
    boolean done = viewModel.stateProperty().get() instanceof ExportState.Done;
    Runnable goOn = afterExport;
    afterExport = () -> {};
    viewModel.close();
    if (done) {
      goOn.run();
    }
  }
}
