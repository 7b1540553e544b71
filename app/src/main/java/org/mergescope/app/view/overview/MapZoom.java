package org.mergescope.app.view.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Which group of the module the map shows, and the ways in and out.
final class MapZoom {
  private final Supplier<Optional<MapDrawing>> drawing;
  private final Runnable refresh;
  private int top;

  /// @param drawing the map of the moment
  /// @param refresh called when another group is to be shown
  MapZoom(Supplier<Optional<MapDrawing>> drawing, Runnable refresh) {
    this.drawing = drawing;
    this.refresh = refresh;
  }

  /// The group that is wanted, as a node of the tree; it is shown once its map is made.
  int top() {
    return top;
  }

  /// Wants the whole again, as another module is shown.
  void reset() {
    top = 0;
  }

  /// The groups from the whole module to the one that is shown, as nodes.
  List<Integer> path() {
    return drawing.get().map(it -> MapPath.to(it.tree(), it.top())).orElse(List.of());
  }

  /// Shows the next smaller group around a cell.
  void into(int cell) {
    drawing.get().filter(it -> cell > 0).ifPresent(it -> {
      int node = it.cells().node(cell);
      while (node > it.top() && it.tree().hierarchy().parent(node) != it.top()) {
        node = it.tree().hierarchy().parent(node);
      }
      if (node > it.top() && it.tree().symbol(node) < 0) {
        to(node);
      }
    });
  }

  /// Shows the group above.
  void out() {
    drawing.get().filter(it -> it.top() > 0).ifPresent(it -> to(it.tree().hierarchy().parent(it.top())));
  }

  /// Shows a group of the tree.
  void to(int node) {
    top = node;
    refresh.run();
  }
}
