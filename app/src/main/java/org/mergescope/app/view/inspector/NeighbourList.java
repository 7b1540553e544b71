package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.mergescope.app.view.shell.FunctionMenu;

/// Symbols that a click or Enter shows in all views. Only the rows in sight read their names.
final class NeighbourList extends ListView<Neighbour> {
  private final InspectorViewModel viewModel;

  NeighbourList(InspectorViewModel viewModel, FunctionMenu menu, String id, String nothing, Supplier<NeighbourCell> cells) {
    this.viewModel = viewModel;
    SymbolKeys keys = new SymbolKeys(viewModel, this::selected);
    setId(id);
    getStyleClass().addAll("neighbours", Styles.DENSE);
    Label placeholder = new Label(nothing);
    placeholder.getStyleClass().add(Styles.TEXT_MUTED);
    setPlaceholder(placeholder);
    setCellFactory(list -> focusing(cells.get()));
    RowMenu.attach(
        menu, this, Neighbour.class, neighbour -> OptionalInt.of(neighbour.symbol()), this::selected);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
  }

  void show(List<Neighbour> neighbours) {
    if (!getItems().equals(neighbours)) {
      getItems().setAll(neighbours);
    }
  }

  private NeighbourCell focusing(NeighbourCell cell) {
    cell.setOnMouseClicked(event -> {
      Neighbour neighbour = cell.getItem();
      if (event.getButton() == MouseButton.PRIMARY && neighbour != null) {
        viewModel.focus(neighbour.symbol());
      }
    });
    return cell;
  }

  private OptionalInt selected() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem())
        .map(neighbour -> OptionalInt.of(neighbour.symbol()))
        .orElse(OptionalInt.empty());
  }
}
