package org.mergescope.app.view.functions;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;

/// How much is selected, where that is more than one row, and what can be done with all of it.
final class SelectionBar extends HBox {
  private final Label selected = new Label();

  SelectionBar(FunctionsViewModel viewModel, RowsExportViewModel export, Command delete) {
    selected.setId("functions-selected");
    selected.setMinWidth(0);
    RowsTexts texts = new RowsTexts(viewModel);
    viewModel.shared().symbolsProperty().subscribe(now -> selected.setText(texts.selected()));
    viewModel.rowsProperty().subscribe(now -> selected.setText(texts.selected()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button deleteButton = Controls.button(delete);
    deleteButton.setId("functions-delete-selected");
    deleteButton.getStyleClass().addAll(Styles.SMALL, Styles.DANGER);
    Button exportButton = new Button(Texts.text("functions.export.list"));
    exportButton.setId("functions-export-selected");
    exportButton.getStyleClass().add(Styles.SMALL);
    exportButton.setOnAction(event -> export.exportSelected());
    Button clear = new Button(Texts.text("functions.clearselection"));
    clear.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    clear.setOnAction(event -> viewModel.selection().clear());
    for (Button button : new Button[] {deleteButton, exportButton, clear}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    getChildren().setAll(selected, gap, deleteButton, exportButton, clear);
    getStyleClass().add("selection-bar");
    visibleProperty().bind(selected.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
