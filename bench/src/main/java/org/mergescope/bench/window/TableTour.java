package org.mergescope.bench.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Sorts, filters and scrolls the table of functions.
final class TableTour {
  private static final int FRAMES = 60;
  private static final double NOTCHES = 3;
  private static final double NOTCH = 40;

  private final Series series;
  private final WindowScene scene;

  TableTour(Series series) {
    this.series = series;
    this.scene = series.scene();
  }

  void run() throws InterruptedException {
    series.attempt("sort", this::sortByEach);
    filter("filter by text", "fmt");
    filter("filter by regex", "/^core::.*fmt$/");
    filter("filter by `dead:`", "dead:");
    series.answer("clear the filter", _ -> {
      series.pulses().measure(() -> scene.filter().setText("fmt"), scene.answeredRows());
      series.settle();
      return type("");
    });
    series.attempt("scroll", () -> series.pulses().measure(() -> scene.filter().setText(""), scene.settled()));
    series.attempt("scroll the table by the wheel", () -> {
      Node flow = series.pulses().call(() -> scene.table().lookup(".virtual-flow"));
      series.frames("scroll the table by the wheel", _ -> Gestures.scroll(flow, 0, -NOTCHES * NOTCH), FRAMES);
    });
    series.frames("drag the table's thumb from end to end", this::drag, FRAMES);
  }

  private void filter(String name, String text) throws InterruptedException {
    series.answer(name, _ -> {
      series.pulses().measure(() -> scene.filter().setText(""), scene.settled());
      return type(text);
    });
  }

  private Shot type(String text) throws NotShownException, InterruptedException {
    Condition answered = series.pulses().call(scene::answeredRows);
    return series.pulses().measure(() -> scene.filter().setText(text), answered);
  }

  private void sortByEach() throws NotShownException, InterruptedException {
    List<? extends TableColumn<?, ?>> columns = series.pulses().call(
        () -> scene.table().getColumns().stream().filter(TableColumn::isVisible).toList());
    for (TableColumn<?, ?> column : columns) {
      series.answer("sort by " + column.getText(), round -> {
        Condition sorted = series.pulses().call(scene::otherRows);
        return series.pulses().measure(() -> sort(scene.table(), column), sorted);
      });
    }
  }

  /// As a click on the header: the first time by this column, then the other way round.
  static void sort(TableView<?> table, TableColumn<?, ?> column) {
    sortIn(table, column);
  }

  private static <T> void sortIn(TableView<T> table, TableColumn<?, ?> column) {
    boolean sorted = table.getSortOrder().size() == 1 && table.getSortOrder().getFirst().equals(column);
    if (sorted) {
      boolean ascending = column.getSortType() == TableColumn.SortType.ASCENDING;
      column.setSortType(ascending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    } else {
      table.getSortOrder().setAll(
          table.getColumns().stream().filter(other -> other.equals(column)).toList());
    }
  }

  private void drag(int frame) {
    TableView<?> table = scene.table();
    table.scrollTo((int) ((long) (table.getItems().size() - 1) * (frame + 1) / FRAMES));
  }
}
