package org.mergescope.app.view.prune;

import atlantafx.base.theme.Styles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.FileDialogs;

/// Where the export goes. The opened module itself is only replaced where the user ticks it.
final class TargetRow extends VBox {
  private final ExportViewModel viewModel;
  private final FileDialogs files;
  private final TextField path = new TextField();
  private final CheckBox overwrite = new CheckBox(Texts.text("prune.source"));
  private final Label exists = new Label(Texts.text("prune.exists"));

  TargetRow(ExportViewModel viewModel, FileDialogs files) {
    this.viewModel = viewModel;
    this.files = files;
    getStyleClass().add("export-target");
    path.setId("export-path");
    path.setEditable(false);
    HBox.setHgrow(path, Priority.ALWAYS);
    Button choose = new Button(Texts.text("prune.choose"));
    choose.setId("export-choose");
    choose.setOnAction(event -> choose());
    Label label = new Label(Texts.text("prune.target"));
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(label, path, choose);
    row.getStyleClass().add("export-target-row");
    overwrite.setId("export-overwrite");
    overwrite.selectedProperty().bindBidirectional(viewModel.overwriteSourceProperty());
    overwrite.getStyleClass().add(Styles.DANGER);
    exists.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    getChildren().addAll(row, overwrite, exists);
    viewModel.targetProperty().subscribe(this::show);
  }

  private void show(@Nullable Path target) {
    path.setText(target == null ? "" : target.toString());
    shown(overwrite, viewModel.targetIsSource());
    shown(exists, target != null && Files.exists(target) && !viewModel.targetIsSource());
  }

  private void choose() {
    Path suggestion = viewModel.targetProperty().get();
    if (suggestion != null) {
      List<FileDialogs.Kind> kinds = List.of(new FileDialogs.Kind(Texts.text("prune.kind"), List.of("*.ll")));
      files.save(Texts.text("prune.choosetitle"), suggestion, kinds).ifPresent(viewModel.targetProperty()::set);
    }
  }

  private static void shown(Region region, boolean shown) {
    region.setVisible(shown);
    region.setManaged(shown);
  }
}
