package org.mergescope.app.view.inspector;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import org.mergescope.app.session.Selection;
import org.mergescope.app.view.shell.FunctionMenu;

/// The menu of functions on the rows of a list or tree.
final class RowMenu {
  private RowMenu() {}

  /// Shows it on the row under the pointer or, asked for by keys, on the selected one.
  ///
  /// @param symbolOf the symbol of a row's item, where it has one
  static <T> void attach(
      FunctionMenu menu, Node rows, Class<T> type, Function<T, OptionalInt> symbolOf, Supplier<OptionalInt> selected) {
    menu.attach(rows, event -> event.isKeyboardTrigger()
        ? selected.get().orElse(Selection.NONE)
        : pointed(event, type).map(symbolOf).orElse(OptionalInt.empty()).orElse(Selection.NONE));
  }

  private static <T> Optional<T> pointed(ContextMenuEvent event, Class<T> type) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof IndexedCell<?>)) {
      node = node.getParent();
    }
    return node instanceof IndexedCell<?> cell && type.isInstance(cell.getItem())
        ? Optional.of(type.cast(cell.getItem()))
        : Optional.empty();
  }
}
