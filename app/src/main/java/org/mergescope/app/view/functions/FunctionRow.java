package org.mergescope.app.view.functions;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A row that looks selected where the shared selection says so. The header of a group lies over all cells.
final class FunctionRow extends TableRow<Integer> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass DELETED = PseudoClass.getPseudoClass("deleted");

  private final FunctionsViewModel viewModel;
  private final RowSelection selection;
  private final Label header = new Label("", new FontIcon());

  FunctionRow(FunctionsViewModel viewModel) {
    this.viewModel = viewModel;
    this.selection = viewModel.selection();
    header.getStyleClass().add("group-header");
    header.setManaged(false);
    header.setMouseTransparent(true);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
  }

  @Override
  protected void updateItem(Integer entry, boolean empty) {
    super.updateItem(entry, empty);
    render();
  }

  void render() {
    Integer entry = getItem();
    boolean shown = !isEmpty() && entry != null && isCurrent(getTableView(), getIndex(), entry);
    boolean isHeader = shown && Rows.isHeader(entry);
    pseudoClassStateChanged(
        CHOSEN, shown && (isHeader ? selection.containsAll(entry) : selection.contains(entry)));
    pseudoClassStateChanged(CURSOR, shown && selection.isCursor(entry));
    pseudoClassStateChanged(DELETED, shown && !isHeader && stands(entry) == RowState.DELETED);
    header.setVisible(isHeader);
    setAccessibleText(null);
    if (isHeader) {
      Rows rows = viewModel.rowsProperty().get();
      RowGroup group = rows.group(entry);
      header.setText(RowsTexts.group(group));
      setAccessibleText(header.getText());
      if (header.getGraphic() instanceof FontIcon icon) {
        icon.setIconCode(rows.isExpanded(group) ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
      }
      requestLayout();
    }
  }

  private RowState stands(int symbol) {
    return viewModel.facts().map(facts -> facts.stands(symbol)).orElse(RowState.LIVE);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (header.isVisible()) {
      if (!getChildren().contains(header)) {
        getChildren().add(header);
      }
      header.toFront();
      header.resizeRelocate(0, 0, Math.min(getWidth(), getTableView().getWidth()), getHeight() - 1);
    } else {
      getChildren().remove(header);
    }
  }

  /// Whether a row of the table is still the one of the entry: after a change, cells learn of it one by one.
  static boolean isCurrent(TableView<Integer> table, int row, Integer entry) {
    return row >= 0 && row < table.getItems().size() && entry.equals(table.getItems().get(row));
  }

  private void press(MouseEvent event) {
    if (isEmpty()) {
      return;
    }
    if (event.getButton() == MouseButton.SECONDARY) {
      Integer entry = getItem();
      if (entry != null && !(Rows.isHeader(entry) ? selection.containsAll(entry) : selection.contains(entry))) {
        selection.select(getIndex());
      }
    } else if (event.getButton() == MouseButton.PRIMARY) {
      click(event);
    }
  }

  private void click(MouseEvent event) {
    if (event.isShiftDown()) {
      selection.extendTo(getIndex());
    } else if (event.isShortcutDown()) {
      selection.toggle(getIndex());
    } else {
      selection.select(getIndex());
      boolean opens = Rows.isHeader(selection.cursor()) && event.getX() < getHeight();
      if (event.getClickCount() == 2 || opens) {
        viewModel.activateCursor();
      }
    }
  }
}
