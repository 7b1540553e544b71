package org.mergescope.app.view.functions;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import org.mergescope.app.session.Selection;
import org.mergescope.app.view.shell.Controls;

/// The table itself: cells, and which part of the rows is in sight.
final class FunctionTable extends TableView<Integer> {
  private static final double ROW_HEIGHT = 26;

  private final SymbolRows rows = new SymbolRows();
  private final FunctionsViewModel viewModel;
  private final TableColumns columns;

  FunctionTable(FunctionsViewModel viewModel, ColumnsViewModel remembered) {
    this.viewModel = viewModel;
    FunctionTexts texts = new FunctionTexts(viewModel);
    setId("function-table");
    Controls.isMainOfPane(this);
    getStyleClass().addAll("function-table", Styles.DENSE);
    setFixedCellSize(ROW_HEIGHT);
    setMinHeight(0);
    setTableMenuButtonVisible(true);
    setSelectionModel(null);
    setItems(rows);
    setRowFactory(table -> new FunctionRow(viewModel));
    columns = new TableColumns(this, viewModel, remembered, texts);
    showOrder(viewModel.orderProperty().get());
    setSortPolicy(table -> {
      viewModel.orderProperty().set(order());
      return true;
    });
  }

  /// The columns.
  TableColumns columns() {
    return columns;
  }

  /// Shows other rows.
  void show(Rows next) {
    rows.show(next);
    columns.fit();
    render();
  }

  /// Asks every visible row again how it looks.
  void render() {
    for (Node row : lookupAll(".table-row-cell")) {
      if (row instanceof FunctionRow shown) {
        shown.render();
      }
    }
    for (Node cell : lookupAll(".table-cell")) {
      if (cell instanceof FunctionCell shown) {
        shown.render();
      }
    }
  }

  /// How many rows fit.
  int page() {
    return Math.max(1, (int) (getHeight() / ROW_HEIGHT) - 2);
  }

  /// Scrolls as little as it takes to see a row.
  void reveal(int row) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
      int first = flow.getFirstVisibleCell().getIndex();
      int last = flow.getLastVisibleCell().getIndex();
      if (row > first && row < last) {
        return;
      }
      scrollTo(row <= first ? row : Math.max(0, row - (last - first) + 2));
    } else {
      scrollTo(row);
    }
  }

  /// The symbol that a context menu is about: of the row under the pointer or, asked for by keys, the first selected.
  int symbolAt(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      return viewModel.shared().symbolsProperty().get().nextSetBit(0);
    }
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof FunctionRow)) {
      node = node.getParent();
    }
    return node instanceof FunctionRow row && row.getItem() != null ? row.getItem() : Selection.NONE;
  }

  private void showOrder(List<SortKey> keys) {
    for (SortKey key : keys) {
      TableColumn<Integer, Integer> column = columns.of(key.column());
      column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      getSortOrder().add(column);
    }
  }

  private List<SortKey> order() {
    return getSortOrder().stream()
        .map(column -> new SortKey(
            (Column) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING))
        .toList();
  }

  /// The id of a column's header.
  static String headerId(Column column) {
    return "functions-column-" + column.name().toLowerCase(Locale.ROOT);
  }
}
