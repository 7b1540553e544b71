package org.mergescope.app.view.functions;

import javafx.scene.input.KeyEvent;
import org.mergescope.app.view.shell.ClipboardText;

/// The keys of the table: they move one cursor over the rows; Shift takes the rows on the way along.
final class RowKeys {
  private final FunctionTable table;
  private final FunctionsViewModel viewModel;

  private RowKeys(FunctionTable table, FunctionsViewModel viewModel) {
    this.table = table;
    this.viewModel = viewModel;
  }

  static void install(FunctionTable table, FunctionsViewModel viewModel) {
    RowKeys keys = new RowKeys(table, viewModel);
    table.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
  }

  private void press(KeyEvent event) {
    int rows = viewModel.rowsProperty().get().size();
    RowSelection selection = viewModel.selection();
    int cursor = selection.cursorRow();
    boolean handled = true;
    switch (event.getCode()) {
      case UP -> move(cursor - 1, rows, event);
      case DOWN -> move(cursor + 1, rows, event);
      case PAGE_UP -> move(cursor - table.page(), rows, event);
      case PAGE_DOWN -> move(cursor + table.page(), rows, event);
      case HOME -> move(0, rows, event);
      case END -> move(rows - 1, rows, event);
      case ENTER -> handled = focus(cursor);
      case ESCAPE -> selection.clear();
      case A -> handled = event.isShortcutDown() && selectAll();
      case C -> handled = event.isShortcutDown() && copy();
      default -> handled = false;
    }
    if (handled) {
      event.consume();
    }
  }

  private void move(int wanted, int rows, KeyEvent event) {
    if (rows == 0) {
      return;
    }
    int row = Math.clamp(wanted, 0, rows - 1);
    if (event.isShiftDown()) {
      viewModel.selection().extendTo(row);
    } else {
      viewModel.selection().select(row);
    }
    table.reveal(row);
  }

  private boolean focus(int cursor) {
    if (cursor >= 0) {
      viewModel.selection().focus(cursor);
    }
    return cursor >= 0;
  }

  private boolean copy() {
    ClipboardText.copy(viewModel.selectedNames());
    return true;
  }

  private boolean selectAll() {
    viewModel.selection().selectAll();
    return true;
  }
}
