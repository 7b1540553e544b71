package org.mergescope.app.view.functions;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import org.mergescope.app.session.Selection;

/// The table itself: columns, cells, and which part of the rows is in sight.
final class FunctionTable extends TableView<Integer> {
  private static final double ROW_HEIGHT = 26;

  private final SymbolRows rows = new SymbolRows();
  private final Map<Column, TableColumn<Integer, Integer>> columns = new EnumMap<>(Column.class);
  private final FunctionsViewModel viewModel;

  FunctionTable(FunctionsViewModel viewModel) {
    this.viewModel = viewModel;
    FunctionTexts texts = new FunctionTexts(viewModel);
    setId("function-table");
    getStyleClass().addAll("function-table", Styles.DENSE);
    setFixedCellSize(ROW_HEIGHT);
    setTableMenuButtonVisible(true);
    setSelectionModel(null);
    setItems(rows);
    setRowFactory(table -> new FunctionRow(viewModel.selection(), texts::state));
    column(Column.STATE, 96).setCellFactory(column -> new StateCell(texts::state));
    column(Column.NAME, 168).setCellFactory(column -> new FunctionCell("name-cell", texts::name, texts::nameHint));
    column(Column.BYTES, 70).setCellFactory(column -> new FunctionCell("number-cell", texts::bytes, row -> ""));
    column(Column.CALLERS, 80).setCellFactory(column -> new FunctionCell("number-cell", texts::callers, row -> ""));
    column(Column.CALLEES, 80).setCellFactory(column -> new FunctionCell("number-cell", texts::callees, row -> ""));
    column(Column.LINKAGE, 92).setCellFactory(column -> new FunctionCell("word-cell", texts::linkage, row -> ""));
    column(Column.MERGED, 150).setCellFactory(column -> new FunctionCell("word-cell", texts::merged, texts::merged));
    showOrder(viewModel.orderProperty().get());
    setSortPolicy(table -> {
      viewModel.orderProperty().set(order());
      return true;
    });
  }

  /// Shows other rows.
  void show(Rows next) {
    rows.show(next);
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

  private TableColumn<Integer, Integer> column(Column name, double width) {
    TableColumn<Integer, Integer> column = new TableColumn<>(name.header());
    column.setId("functions-column-" + name.name().toLowerCase(Locale.ROOT));
    column.setPrefWidth(width);
    column.setUserData(name);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    columns.put(name, column);
    getColumns().add(column);
    return column;
  }

  private void showOrder(List<SortKey> keys) {
    for (SortKey key : keys) {
      TableColumn<Integer, Integer> column = columns.get(key.column());
      if (column != null) {
        column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        getSortOrder().add(column);
      }
    }
  }

  private List<SortKey> order() {
    return getSortOrder().stream()
        .map(column -> new SortKey(
            (Column) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING))
        .toList();
  }
}
