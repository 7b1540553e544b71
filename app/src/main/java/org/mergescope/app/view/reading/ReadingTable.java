package org.mergescope.app.view.reading;

import atlantafx.base.theme.Styles;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.shell.ClipboardText;
import org.mergescope.model.csv.CsvLine;

/// A table of a reading: sorted by any column, searched, copied, written as CSV.
final class ReadingTable<R> extends TableView<R> {
  private static final double LETTER = 8;
  private static final double AROUND_TITLE = 28;

  private final List<ReadingColumn<R>> columns;
  private final ObservableList<R> all = FXCollections.observableArrayList();
  private final FilteredList<R> found = new FilteredList<>(all);

  /// @param onSelect told the row that is clicked or moved to
  ReadingTable(String id, String emptyText, List<ReadingColumn<R>> columns, Consumer<R> onSelect) {
    this.columns = columns;
    setId(id);
    getStyleClass().addAll(Styles.DENSE, Styles.STRIPED, "reading-table");
    setFixedCellSize(26);
    Label empty = new Label(emptyText);
    empty.getStyleClass().add(Styles.TEXT_MUTED);
    setPlaceholder(empty);
    for (ReadingColumn<R> column : columns) {
      getColumns().add(column.isNumber() ? numbers(column) : texts(column));
    }
    setRowFactory(table -> new TableRow<>());
    getSelectionModel().selectedItemProperty().subscribe(row -> {
      if (row != null) {
        onSelect.accept(row);
      }
    });
    setOnKeyPressed(event -> {
      if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
        R row = getSelectionModel().getSelectedItem();
        if (row != null) {
          ClipboardText.copy(tabs(row));
        }
        event.consume();
      }
    });
  }

  private TableColumn<R, Number> numbers(ReadingColumn<R> column) {
    TableColumn<R, Number> made = new TableColumn<>(column.title());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(column.number().applyAsLong(row.getValue())));
    made.setComparator(Comparator.comparingLong(Number::longValue));
    made.setSortType(TableColumn.SortType.DESCENDING);
    made.setCellFactory(table -> new Cell<>(column));
    made.setPrefWidth(width(column));
    return made;
  }

  /// At least as wide as its title, with room for the arrow of the order.
  private static double width(ReadingColumn<?> column) {
    return Math.max(column.width(), column.title().length() * LETTER + AROUND_TITLE);
  }

  private TableColumn<R, String> texts(ReadingColumn<R> column) {
    TableColumn<R, String> made = new TableColumn<>(column.title());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(column.text().apply(row.getValue())));
    made.setComparator(Comparator.naturalOrder());
    made.setCellFactory(table -> new Cell<>(column));
    made.setPrefWidth(width(column));
    return made;
  }

  private static final class Cell<R, V> extends TableCell<R, V> {
    private final ReadingColumn<R> column;

    Cell(ReadingColumn<R> column) {
      this.column = column;
      setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable V item, boolean empty) {
      super.updateItem(item, empty);
      R row = empty ? null : getTableRow().getItem();
      setText(row == null ? "" : column.shown().apply(row));
    }
  }

  /// Shows other rows, in the order of the column that the user sorted by.
  void show(List<R> rows) {
    all.setAll(rows);
    arrange();
  }

  /// Shows only rows one of whose texts contains a text, given in any case.
  void search(String wanted) {
    String lower = wanted.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(row -> lower.isEmpty() || columns.stream()
        .filter(column -> !column.isNumber())
        .anyMatch(column -> column.text().apply(row).toLowerCase(Locale.ROOT).contains(lower)));
    arrange();
  }

  private void arrange() {
    setItems(FXCollections.observableArrayList(found));
    sort();
  }

  /// Writes the rows that are shown, in their order; times in nanoseconds.
  void csv(PrintWriter out) {
    out.print(CsvLine.of(columns.stream().map(ReadingColumn::title).toList()));
    for (R row : List.copyOf(getItems())) {
      out.print(CsvLine.of(columns.stream().map(column -> column.exported(row)).toList()));
    }
  }

  private String tabs(R row) {
    return columns.stream().map(column -> column.text().apply(row)).collect(Collectors.joining("\t"));
  }
}
