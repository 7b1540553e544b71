package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// Symbols that a click or Enter shows in all views. Only the rows in sight read their names.
final class NeighbourList extends ListView<Neighbour> {
  private final InspectorViewModel viewModel;

  NeighbourList(InspectorViewModel viewModel, String id, String nothing, Supplier<NeighbourCell> cells) {
    this.viewModel = viewModel;
    setId(id);
    getStyleClass().addAll("neighbours", Styles.DENSE);
    Label placeholder = new Label(nothing);
    placeholder.getStyleClass().add(Styles.TEXT_MUTED);
    setPlaceholder(placeholder);
    setCellFactory(list -> focusing(cells.get()));
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        focus(getSelectionModel().getSelectedItem());
      }
    });
  }

  void show(List<Neighbour> neighbours) {
    getItems().setAll(neighbours);
  }

  private NeighbourCell focusing(NeighbourCell cell) {
    cell.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        focus(cell.getItem());
      }
    });
    return cell;
  }

  private void focus(Neighbour neighbour) {
    if (neighbour != null) {
      viewModel.focus(neighbour.symbol());
    }
  }
}
