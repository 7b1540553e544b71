package org.mergescope.app.view.functions;

import atlantafx.base.theme.Styles;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// The groups that can be shown alone, each with how many functions it has.
final class ChipBar extends FlowPane {
  ChipBar(FunctionsViewModel viewModel) {
    RowsTexts texts = new RowsTexts(viewModel);
    getStyleClass().add("chips");
    for (Chip chip : Chip.values()) {
      ToggleButton button = chip(chip.word(), chip.meaning());
      button.setId("functions-chip-" + chip.key());
      button.getStyleClass().add("chip-" + chip.key());
      button.setOnAction(event -> viewModel.toggle(chip));
      viewModel.chipsProperty().subscribe(now -> button.setSelected(now.contains(chip)));
      viewModel.rowsProperty().subscribe(rows -> {
        button.setText(Texts.text("functions.chip", chip.word(), rows.count(chip)));
        TooltipText.set(button, texts.chip(chip));
        boolean useful = chip != Chip.TRACED || rows.count(chip) + rows.others(chip) > 0;
        button.setVisible(useful || button.isSelected());
        button.setManaged(button.isVisible());
      });
      getChildren().add(button);
    }
  }

  static ToggleButton chip(String text, String hint) {
    ToggleButton button = new ToggleButton(text);
    button.getStyleClass().addAll("chip", Styles.SMALL, Styles.ROUNDED);
    button.setMinWidth(Region.USE_PREF_SIZE);
    TooltipText.set(button, hint);
    return button;
  }
}
