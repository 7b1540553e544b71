package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import java.util.OptionalInt;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.mergescope.app.view.Texts;

/// The tree of callers or callees; the inspected symbol itself is above its rows and not shown.
final class CallTree extends TreeView<CallEntry> {
  private final CallSide side;
  private final CallsViewModel calls;
  private final SymbolMenu menu;

  CallTree(CallSide side, InspectorViewModel viewModel, CallsViewModel calls) {
    this.side = side;
    this.calls = calls;
    this.menu = new SymbolMenu(viewModel, this::selected);
    setId("inspector-" + side.key());
    getStyleClass().addAll("neighbours", Styles.DENSE);
    setAccessibleText(Texts.text("inspector.tree." + side.key()));
    setShowRoot(false);
    setCellFactory(tree -> new CallCell(viewModel));
    setContextMenu(menu);
    addEventFilter(KeyEvent.KEY_PRESSED, menu::press);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        menu.focus();
      }
    });
  }

  /// Shows the rows of a symbol, or none for -1.
  void show(int symbol, int count) {
    if (symbol < 0) {
      setRoot(null);
      return;
    }
    CallItem root = new CallItem(side, new CallEntry.Symbol(symbol, "", count, false), calls);
    setRoot(root);
    root.setExpanded(true);
  }

  private OptionalInt selected() {
    TreeItem<CallEntry> item = getSelectionModel().getSelectedItem();
    return item != null && item.getValue() instanceof CallEntry.Symbol one
        ? OptionalInt.of(one.symbol())
        : OptionalInt.empty();
  }
}
