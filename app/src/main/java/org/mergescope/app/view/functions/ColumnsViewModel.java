package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings.TableColumn;

/// Which columns the table has, in which order and how wide: as the settings remember it.
public final class ColumnsViewModel {
  private final LiveSettings settings;

  /// A column as it is shown.
  record Shown(Column column, boolean visible, double width) {}

  /// The columns that the settings remember.
  public ColumnsViewModel(LiveSettings settings) {
    this.settings = settings;
  }

  /// All columns in their order; those the settings do not know yet stand where a first start has them.
  List<Shown> columns() {
    List<Shown> columns = new ArrayList<>();
    Set<Column> known = EnumSet.noneOf(Column.class);
    for (TableColumn remembered : settings.get().columns()) {
      column(remembered.name()).filter(known::add).ifPresent(column ->
          columns.add(new Shown(column, remembered.visible(), Math.max(remembered.width(), 10))));
    }
    for (Column column : Column.values()) {
      if (!known.contains(column)) {
        columns.add(
            Math.min(RowOrder.place(column), columns.size()),
            new Shown(column, column.isShownAtFirst(), column.width()));
      }
    }
    return columns;
  }

  /// Remembers other columns.
  void change(List<Shown> columns) {
    List<TableColumn> remembered = columns.stream()
        .map(shown -> new TableColumn(shown.column().key(), shown.visible(), Math.rint(shown.width())))
        .toList();
    settings.update(before -> before.withColumns(remembered));
  }

  /// Forgets what was changed.
  void reset() {
    settings.update(before -> before.withColumns(List.of()));
  }

  private static Optional<Column> column(String name) {
    return Arrays.stream(Column.values())
        .filter(column -> column.key().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
