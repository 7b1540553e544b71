package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.mergescope.app.view.functions.RowState;

/// A symbol with its state, and what connects it: beside it in a list of neighbours, above it in a chain.
final class NeighbourCell extends ListCell<Neighbour> {
  private final InspectorViewModel viewModel;
  private final FontIcon icon = new FontIcon();
  private final Label name = new Label();
  private final Label link = new Label();
  private final HBox symbol = new HBox(icon, name);
  private final Pane content;

  private NeighbourCell(InspectorViewModel viewModel, boolean chain) {
    this.viewModel = viewModel;
    getStyleClass().add("neighbour-cell");
    link.getStyleClass().addAll("neighbour-link", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    setPrefWidth(0);
    if (chain) {
      link.setGraphic(new FontIcon(MaterialDesignA.ARROW_DOWN));
      link.managedProperty().bind(link.visibleProperty());
      content = new VBox(link, symbol);
    } else {
      link.setMinWidth(Region.USE_PREF_SIZE);
      HBox.setHgrow(symbol, Priority.ALWAYS);
      content = new HBox(symbol, link);
    }
    content.getStyleClass().add(chain ? "chain-step" : "neighbour-row");
  }

  /// A row of callers or callees.
  static NeighbourCell row(InspectorViewModel viewModel) {
    return new NeighbourCell(viewModel, false);
  }

  /// A step of a chain.
  static NeighbourCell step(InspectorViewModel viewModel) {
    return new NeighbourCell(viewModel, true);
  }

  @Override
  protected void updateItem(Neighbour neighbour, boolean empty) {
    super.updateItem(neighbour, empty);
    if (empty || neighbour == null) {
      setGraphic(null);
      return;
    }
    name.setText(viewModel.name(neighbour.symbol()));
    link.setText(neighbour.link());
    link.setVisible(!neighbour.link().isEmpty());
    viewModel.stateOf(neighbour.symbol()).ifPresent(this::show);
    setGraphic(content);
  }

  private void show(RowState state) {
    icon.setIconCode(state.icon());
    symbol.getStyleClass().setAll("neighbour", state.styleClass());
  }
}
