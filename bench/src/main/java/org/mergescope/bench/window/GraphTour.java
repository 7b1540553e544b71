package org.mergescope.bench.window;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// Focuses functions that are called more and less often, from the table, and moves around in the graph.
final class GraphTour {
  private static final String CALLERS = "functions-column-callers";
  private static final String NAME = "functions-column-name";
  private static final int FUNCTIONS = 20;
  private static final int FRAMES = 60;
  private static final double PAN = 6;
  private static final double NOTCH = 40;
  /// In and out again, so that what is seen stays about the same.
  private static final int ZOOM_TURN = 5;

  private final Series series;
  private final WindowScene scene;

  GraphTour(Series series) {
    this.series = series;
    this.scene = series.scene();
  }

  void run() throws InterruptedException {
    series.attempt("focus functions", this::focusEach);
    series.attempt("move around in the graph", () -> {
      Node graph = series.pulses().call(scene::graph);
      series.frames("pan the graph", frame -> pan(graph, frame), FRAMES);
      series.frames("zoom the graph", frame -> zoom(graph, frame), FRAMES);
    });
  }

  private void focusEach() throws NotShownException, InterruptedException {
    for (int click = 0; click < 2; click++) {
      series.settle();
      series.pulses().measure(() -> TableTour.sort(scene.table(), column(CALLERS)), scene.settled());
    }
    int rows = series.pulses().call(() -> scene.table().getItems().size());
    List<Integer> chosen = IntStream.range(0, FUNCTIONS)
        .map(i -> (int) Math.pow(rows, (double) i / FUNCTIONS) - 1 + i).filter(row -> row < rows).distinct()
        .boxed().toList();
    series.answer("focus a function (" + chosen.size() + ", by callers)", chosen.size(), i -> focus(chosen.get(i)));
  }

  private Shot focus(int row) throws NotShownException, InterruptedException {
    series.pulses().measure(() -> scene.table().scrollTo(row), new Condition("row " + row, () -> isShown(row)));
    series.settle();
    Condition drawn = series.pulses().call(() -> scene.graphOf(name(row)));
    return series.pulses().measure(() -> Gestures.doubleClick(row(row)), drawn);
  }

  private boolean isShown(int row) {
    return scene.table().lookupAll(".table-row-cell").stream().anyMatch(node -> isRow(node, row));
  }

  private Parent row(int row) {
    return scene.table().lookupAll(".table-row-cell").stream().filter(node -> isRow(node, row)).findFirst()
        .map(Parent.class::cast).orElseThrow(() -> new IllegalStateException("row " + row + " is not in sight"));
  }

  private static boolean isRow(Node node, int row) {
    return node instanceof TableRow<?> shown && shown.isVisible() && !shown.isEmpty() && shown.getIndex() == row;
  }

  /// The function's name, as the row says it.
  private String name(int row) {
    return row(row).lookupAll(".table-cell").stream()
        .filter(node -> node instanceof TableCell<?, ?> cell && NAME.equals(cell.getTableColumn().getId()))
        .findFirst().map(node -> ((TableCell<?, ?>) node).getText()).orElse("");
  }

  private TableColumn<?, ?> column(String id) {
    TableView<?> table = scene.table();
    return table.getColumns().stream().filter(column -> id.equals(column.getId())).findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no column " + id));
  }

  private static void pan(Node graph, int frame) {
    int way = frame < FRAMES / 2 ? 1 : -1;
    Gestures.scroll(graph, way * PAN, way * PAN / 2);
  }

  private static void zoom(Node graph, int frame) {
    Gestures.scroll(graph, 0, frame / ZOOM_TURN % 2 == 0 ? NOTCH : -NOTCH);
  }
}
