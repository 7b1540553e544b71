package org.mergescope.app.view.functions;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.TooltipText;

/// How much is selected, where that is more than one row, and what can be done with all of it.
final class SelectionBar extends HBox {
  private final Label selected = new Label();

  SelectionBar(FunctionsViewModel viewModel, RowsExportViewModel export, Command delete) {
    selected.setId("functions-selected");
    selected.setMinWidth(0);
    TooltipText.follow(selected, selected.textProperty());
    selected.getStyleClass().add(Styles.TEXT_SMALL);
    RowsTexts texts = new RowsTexts(viewModel);
    viewModel.shared().symbolsProperty().subscribe(now -> selected.setText(texts.selected()));
    viewModel.rowsProperty().subscribe(now -> selected.setText(texts.selected()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button deleteButton = Controls.button(delete);
    deleteButton.setId("functions-delete-selected");
    deleteButton.getStyleClass().addAll(Styles.SMALL, Styles.DANGER);
    Button exportButton = icon(MaterialDesignE.EXPORT_VARIANT, "functions.export.list");
    exportButton.setId("functions-export-selected");
    exportButton.setOnAction(event -> export.exportSelected());
    Button clear = icon(MaterialDesignC.CLOSE, "functions.clearselection");
    clear.setOnAction(event -> viewModel.selection().clear());
    for (Button button : new Button[] {deleteButton, exportButton, clear}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    getChildren().setAll(selected, gap, deleteButton, exportButton, clear);
    getStyleClass().add("selection-bar");
    visibleProperty().bind(selected.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  private static Button icon(Ikon icon, String key) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.SMALL, Styles.FLAT);
    TooltipText.set(button, Texts.text(key));
    button.setAccessibleText(Texts.text(key));
    return button;
  }
}
