package org.mergescope.app.view.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The panes of the window: three columns of two slots each. A slot without a view takes no room.
public final class WorkspaceView extends SplitPane {
  private static final double[] COLUMNS = {0.26, 0.73};
  private static final double[][] ROWS = {{0.66}, {0.6}, {0.46}};

  private final Map<Slot, SlotPane> panes = new EnumMap<>(Slot.class);
  private final List<SplitPane> columns = List.of(column(), column(), column());

  WorkspaceView() {
    getStyleClass().add("workspace");
    for (Slot slot : Slot.values()) {
      panes.put(slot, new SlotPane(slot));
    }
  }

  /// Gives a slot its view, and tools beside its title.
  public void put(Slot slot, Node view, Node... tools) {
    pane(slot).show(view, tools);
    arrange();
  }

  private void arrange() {
    fill(columns.get(0), Slot.FUNCTIONS, Slot.MERGED);
    fill(columns.get(1), Slot.GRAPH, Slot.TRACE);
    fill(columns.get(2), Slot.INSPECTOR, Slot.CODE);
    getItems().setAll(columns.stream().filter(column -> !column.getItems().isEmpty()).toList());
    if (getItems().size() == columns.size()) {
      setDividerPositions(COLUMNS);
    }
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).getItems().size() > 1) {
        columns.get(column).setDividerPositions(ROWS[column]);
      }
    }
  }

  private void fill(SplitPane column, Slot... slots) {
    column.getItems().setAll(Stream.of(slots).map(this::pane).filter(pane -> !pane.isEmpty()).toList());
  }

  private SlotPane pane(Slot slot) {
    SlotPane pane = panes.get(slot);
    if (pane == null) {
      throw new IllegalStateException("no pane for " + slot);
    }
    return pane;
  }

  private static SplitPane column() {
    SplitPane column = new SplitPane();
    column.setOrientation(Orientation.VERTICAL);
    return column;
  }
}
