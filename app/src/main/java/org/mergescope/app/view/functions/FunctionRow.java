package org.mergescope.app.view.functions;

import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A row that looks selected where the shared selection says so.
final class FunctionRow extends TableRow<Integer> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass DELETED = PseudoClass.getPseudoClass("deleted");

  private final RowSelection selection;
  private final IntFunction<RowState> states;

  FunctionRow(RowSelection selection, IntFunction<RowState> states) {
    this.selection = selection;
    this.states = states;
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
  }

  @Override
  protected void updateItem(Integer symbol, boolean empty) {
    super.updateItem(symbol, empty);
    render();
  }

  void render() {
    Integer symbol = getItem();
    boolean shown = !isEmpty() && symbol != null && isCurrent(getTableView(), getIndex(), symbol);
    pseudoClassStateChanged(CHOSEN, shown && selection.contains(symbol));
    pseudoClassStateChanged(CURSOR, shown && selection.isCursor(symbol));
    pseudoClassStateChanged(DELETED, shown && states.apply(symbol) == RowState.DELETED);
  }

  /// Whether a row of the table is still the one of the symbol: after a change, cells learn of it one by one.
  static boolean isCurrent(TableView<Integer> table, int row, Integer symbol) {
    return row >= 0 && row < table.getItems().size() && symbol.equals(table.getItems().get(row));
  }

  private void press(MouseEvent event) {
    if (isEmpty()) {
      return;
    }
    if (event.getButton() == MouseButton.SECONDARY) {
      Integer symbol = getItem();
      if (symbol != null && !selection.contains(symbol)) {
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
    } else if (event.getClickCount() == 2) {
      selection.focus(getIndex());
    } else {
      selection.select(getIndex());
    }
  }
}
