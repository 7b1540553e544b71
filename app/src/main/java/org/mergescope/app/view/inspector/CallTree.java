package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import java.util.OptionalInt;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.FunctionMenu;

/// The tree of callers or callees; the inspected symbol itself is above its rows and not shown.
final class CallTree extends TreeView<CallEntry> {
  private final CallSide side;
  private final CallsViewModel calls;
  private final SymbolKeys keys;

  CallTree(CallSide side, InspectorViewModel viewModel, CallsViewModel calls, FunctionMenu menu) {
    this.side = side;
    this.calls = calls;
    this.keys = new SymbolKeys(viewModel, this::selected);
    setId("inspector-" + side.key());
    getStyleClass().addAll("neighbours", Styles.DENSE);
    setAccessibleText(Texts.text("inspector.tree." + side.key()));
    setShowRoot(false);
    setCellFactory(tree -> new CallCell(viewModel));
    RowMenu.attach(menu, this, CallEntry.class, CallTree::symbol, this::selected);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        keys.focus();
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
    return item == null ? OptionalInt.empty() : symbol(item.getValue());
  }

  private static OptionalInt symbol(CallEntry entry) {
    return entry instanceof CallEntry.Symbol one ? OptionalInt.of(one.symbol()) : OptionalInt.empty();
  }
}
