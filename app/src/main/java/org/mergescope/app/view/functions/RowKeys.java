package org.mergescope.app.view.functions;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mergescope.app.view.shell.ClipboardText;

/// The keys of the table: they move one cursor over the rows; Shift takes the rows on the way along.
final class RowKeys {
  private final FunctionTable table;
  private final FunctionsViewModel viewModel;
  private final RowsExportViewModel export;

  private RowKeys(FunctionTable table, FunctionsViewModel viewModel, RowsExportViewModel export) {
    this.table = table;
    this.viewModel = viewModel;
    this.export = export;
  }

  static void install(FunctionTable table, FunctionsViewModel viewModel, RowsExportViewModel export) {
    RowKeys keys = new RowKeys(table, viewModel, export);
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
      case PAGE_UP, PAGE_DOWN, ENTER -> handled = plain(event, cursor, rows);
      case HOME -> move(0, rows, event);
      case END -> move(rows - 1, rows, event);
      case LEFT -> handled = close(event);
      case RIGHT -> handled = open(event);
      case ESCAPE -> selection.clear();
      case A -> handled = event.isShortcutDown() && selectAll();
      case C -> handled = event.isShortcutDown() && copy();
      default -> handled = false;
    }
    if (handled) {
      event.consume();
    }
  }

  /// With Ctrl these are keys of the window.
  private boolean plain(KeyEvent event, int cursor, int rows) {
    if (event.isShortcutDown()) {
      return false;
    }
    if (event.getCode() == KeyCode.ENTER) {
      viewModel.activateCursor();
    } else {
      move(cursor + (event.getCode() == KeyCode.PAGE_UP ? -table.page() : table.page()), rows, event);
    }
    return true;
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

  /// From a row up to its header; a header is closed.
  private boolean close(KeyEvent event) {
    RowSelection selection = viewModel.selection();
    Rows rows = viewModel.rowsProperty().get();
    if (selection.cursorRow() < 0 || rows.groups().isEmpty() || event.isAltDown()) {
      return false;
    }
    int cursor = selection.cursor();
    if (Rows.isHeader(cursor)) {
      viewModel.expand(cursor, false);
    } else {
      move(rows.row(rows.headerOf(cursor)), rows.size(), event);
    }
    return true;
  }

  /// A header is opened; where it is open, on to its first row.
  private boolean open(KeyEvent event) {
    RowSelection selection = viewModel.selection();
    Rows rows = viewModel.rowsProperty().get();
    if (selection.cursorRow() < 0 || !Rows.isHeader(selection.cursor()) || event.isAltDown()) {
      return false;
    }
    if (rows.isExpanded(rows.group(selection.cursor()))) {
      move(selection.cursorRow() + 1, rows.size(), event);
    } else {
      viewModel.expand(selection.cursor(), true);
    }
    return true;
  }

  private boolean copy() {
    export.copySelected(table.columns().shown(), ClipboardText::copy);
    return true;
  }

  private boolean selectAll() {
    viewModel.selection().selectAll();
    return true;
  }
}
