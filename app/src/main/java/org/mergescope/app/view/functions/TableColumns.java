package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// The columns of the table. Each can be hidden, moved, resized and sorted by; what was changed is remembered when the
/// mouse has come to rest.
final class TableColumns {
  private static final Duration REST = Duration.millis(400);

  /// What the scroll bar, and in the header the button for the columns, take of the width.
  private static final double EDGE = 24;
  private static final double LEAST_NAME = 120;

  private static final String EXPLAINED = "functions-explained";

  private final TableView<Integer> table;
  private final FunctionsViewModel viewModel;
  private final ColumnsViewModel remembered;
  private final FunctionTexts texts;
  private final Map<Column, TableColumn<Integer, Integer>> columns = new EnumMap<>(Column.class);
  private final Map<Column, Boolean> wanted = new EnumMap<>(Column.class);
  private final PauseTransition rest = new PauseTransition(REST);
  private boolean arranging;
  private double nameWidth = Column.NAME.width();

  TableColumns(
      TableView<Integer> table, FunctionsViewModel viewModel, ColumnsViewModel remembered, FunctionTexts texts) {
    this.table = table;
    this.viewModel = viewModel;
    this.remembered = remembered;
    this.texts = texts;
    for (Column column : Column.values()) {
      columns.put(column, column(column));
    }
    arrange();
    rest.setOnFinished(over -> remember());
    table.widthProperty().subscribe((before, now) -> fitName());
    table.getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) change -> changed());
  }

  /// The column of the table.
  TableColumn<Integer, Integer> of(Column column) {
    return Optional.ofNullable(columns.get(column)).orElseThrow();
  }

  /// The columns in sight, from left to right.
  List<Column> shown() {
    return table.getColumns().stream()
        .filter(TableColumn::isVisible)
        .map(column -> (Column) column.getUserData())
        .toList();
  }

  /// Shows the columns that say something about the rows: files where there are several, spans where a trace is open.
  void fit() {
    arranging = true;
    columns.forEach((column, shown) -> shown.setVisible(wanted.getOrDefault(column, true) && applies(column)));
    arranging = false;
    fitName();
    explainHeaders();
    count();
  }

  private void count() {
    viewModel.count(shown().stream().filter(Column::isCostly).toList());
  }

  /// Everything as at first.
  void reset() {
    rest.stop();
    remembered.reset();
    arrange();
    fit();
  }

  private boolean applies(Column column) {
    return switch (column) {
      case MODULE -> viewModel.facts().filter(facts -> facts.parts().size() > 1).isPresent();
      case HITS -> viewModel.facts().filter(RowFacts::isTraced).isPresent();
      case STATE, NAME, BYTES, RETAINED, INSTRUCTIONS, ROOTS, CRATE, CALLERS, CALLEES, LINKAGE, MERGED, REASON -> true;
    };
  }

  private TableColumn<Integer, Integer> column(Column name) {
    TableColumn<Integer, Integer> column = new TableColumn<>(name.header());
    column.setId(FunctionTable.headerId(name));
    column.setUserData(name);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(cells -> cell(name));
    column.setContextMenu(menu(name));
    column.visibleProperty().subscribe((before, now) -> {
      if (!arranging) {
        wanted.put(name, now);
        changed();
        count();
      }
    });
    column.widthProperty().subscribe((before, now) -> {
      if (!arranging && name == Column.NAME) {
        nameWidth = now.doubleValue();
      }
      changed();
    });
    return column;
  }

  private TableCell<Integer, Integer> cell(Column name) {
    String style = switch (name) {
      case STATE -> "state-cell";
      case NAME -> "name-cell";
      case BYTES, RETAINED, INSTRUCTIONS, ROOTS, CALLERS, CALLEES, HITS -> "number-cell";
      case CRATE, LINKAGE, MODULE, MERGED, REASON -> "word-cell";
    };
    return name == Column.STATE
        ? new StateCell(texts::state, texts::isLocked)
        : new FunctionCell(style, texts.text(name), texts.hint(name));
  }

  private ContextMenu menu(Column name) {
    ContextMenu menu = new ContextMenu();
    for (GroupBy groupBy : GroupBy.values()) {
      if (groupBy != GroupBy.NOTHING && groupBy.column() == name) {
        menu.getItems().add(item(
            Texts.text("functions.group.by", groupBy.word()), () -> viewModel.groupByProperty().set(groupBy)));
      }
    }
    if (name != Column.NAME) {
      menu.getItems().add(item(Texts.text("functions.columns.hide"), () -> of(name).setVisible(false)));
    }
    menu.getItems().add(item(Texts.text("functions.columns.reset"), this::reset));
    return menu;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void arrange() {
    arranging = true;
    List<TableColumn<Integer, ?>> order = new ArrayList<>();
    for (ColumnsViewModel.Shown shown : remembered.columns()) {
      TableColumn<Integer, Integer> column = of(shown.column());
      wanted.put(shown.column(), shown.visible());
      column.setPrefWidth(shown.width());
      nameWidth = shown.column() == Column.NAME ? shown.width() : nameWidth;
      column.setVisible(shown.visible() && applies(shown.column()));
      order.add(column);
    }
    if (!table.getColumns().equals(order)) {
      table.getColumns().setAll(order);
    }
    arranging = false;
  }

  /// In a narrow table the names give way, so that the column behind them is seen whole.
  private void fitName() {
    double room = table.getWidth() - EDGE;
    int behind = shown().indexOf(Column.NAME) + 1;
    List<Column> needed = shown().subList(0, Math.min(behind + 1, shown().size()));
    double others = needed.stream()
        .filter(column -> column != Column.NAME)
        .mapToDouble(column -> of(column).getWidth())
        .sum();
    double width = Math.min(nameWidth, Math.max(LEAST_NAME, room - others));
    if (room > 0 && of(Column.NAME).getWidth() != width) {
      arranging = true;
      of(Column.NAME).setPrefWidth(width);
      arranging = false;
    }
  }

  private void changed() {
    if (!arranging && table.getScene() != null) {
      rest.playFromStart();
    }
  }

  private void remember() {
    remembered.change(table.getColumns().stream()
        .map(column -> {
          Column name = (Column) column.getUserData();
          double width = name == Column.NAME ? nameWidth : column.getWidth();
          return new ColumnsViewModel.Shown(name, wanted.getOrDefault(name, true), width);
        })
        .toList());
  }

  /// The headers' own nodes, as headers with a node instead of a text would say nothing to a screen reader.
  private void explainHeaders() {
    for (Node header : table.lookupAll(".column-header")) {
      columns.forEach((column, shown) -> {
        if (shown.getId().equals(header.getId()) && header.getProperties().putIfAbsent(EXPLAINED, true) == null) {
          TooltipText.set(header, column.meaning());
        }
      });
    }
  }
}
