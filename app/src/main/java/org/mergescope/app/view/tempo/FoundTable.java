package org.mergescope.app.view.tempo;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.shell.ClipboardText;
import org.mergescope.app.view.tempo.Found.Row;

import static org.mergescope.app.view.Texts.text;

/// The list of what was found; Enter and a double click open a row.
final class FoundTable extends TableView<Row> {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final TempoViewModel model;

  FoundTable(TempoViewModel model) {
    this.model = model;
    setId("tempo-results");
    getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
    setFixedCellSize(28);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<Row, Long> start =
        column("tempo.start", 118, Row::startUnixNanos, this::moment, Comparator.naturalOrder());
    getColumns().add(start);
    getColumns().add(column("tempo.root", 104, Row::root, root -> root, Comparator.naturalOrder()));
    TableColumn<Row, String> function =
        column("tempo.function", 170, Row::function, name -> name, Comparator.naturalOrder());
    getColumns().add(function);
    TableColumn<Row, Long> duration =
        column("tempo.duration", 86, Row::durationNanos, Durations::text, Comparator.naturalOrder());
    duration.getStyleClass().add("number");
    getColumns().add(duration);
    TableColumn<Row, Integer> errors = column(
        "tempo.errors", 64, Row::errors, count -> count == 0 ? "" : "✕ " + count, Comparator.naturalOrder());
    getColumns().add(errors);
    getColumns().add(column("tempo.id", 120, Row::traceId, id -> id, Comparator.naturalOrder()));
    // What is short leaves the room to names and ids.
    start.setMaxWidth(150);
    duration.setMinWidth(88);
    duration.setMaxWidth(120);
    errors.setMaxWidth(90);
    setRowFactory(table -> openingRow());
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(model::open);
        event.consume();
      } else if (COPY.match(event)) {
        copy();
        event.consume();
      }
    });
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
  }

  /// Puts the chosen rows on the clipboard as CSV, or all where none or one is chosen.
  void copy() {
    List<Row> chosen = getSelectionModel().getSelectedItems();
    ClipboardText.copy(FoundCsv.of(chosen.size() > 1 ? List.copyOf(chosen) : List.copyOf(getItems())));
  }

  /// Shows other rows; the column the user sorted by stays sorted.
  void show(Found found) {
    function().setVisible(found.rows().stream().anyMatch(row -> !row.function().isEmpty()));
    getColumns().get(4).setVisible(found.rows().stream().anyMatch(row -> row.errors() > 0));
    getItems().setAll(found.rows());
    sort();
  }

  private TableColumn<Row, ?> function() {
    return getColumns().get(2);
  }

  private TableRow<Row> openingRow() {
    TableRow<Row> row = new TableRow<>();
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !row.isEmpty()) {
        model.open(row.getItem());
      }
    });
    return row;
  }

  private String moment(long unixNanos) {
    return model.moment(Instant.ofEpochSecond(0, unixNanos));
  }

  private static <T> TableColumn<Row, T> column(
      String key, double width, Function<Row, T> value, Function<T, String> shown, Comparator<T> order) {
    TableColumn<Row, T> column = new TableColumn<>(text(key));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 78));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setComparator(order);
    column.setCellFactory(cells -> new TableCell<>() {
      @Override
      protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : shown.apply(item));
        setAlignment(key.equals("tempo.duration") || key.equals("tempo.errors") ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      }
    });
    return column;
  }
}
