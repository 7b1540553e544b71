package org.mergescope.app.view.inspector;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mergescope.app.view.Texts;

/// What can be done with the symbol of a row in a list or tree of the inspector, by menu and by key.
final class SymbolMenu extends ContextMenu {
  private final InspectorViewModel viewModel;
  private final Supplier<OptionalInt> symbol;

  /// @param symbol of the selected row
  SymbolMenu(InspectorViewModel viewModel, Supplier<OptionalInt> symbol) {
    this.viewModel = viewModel;
    this.symbol = symbol;
    getItems()
        .setAll(
            item("inspector.focus", this::focus),
            item("inspector.copyname", () -> copy(true)),
            item("inspector.copyraw", () -> copy(false)));
  }

  /// Enter focuses, Ctrl+C copies the name.
  void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      focus();
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      copy(true);
      event.consume();
    }
  }

  /// Shows the symbol in all views.
  void focus() {
    symbol.get().ifPresent(viewModel::focus);
  }

  private void copy(boolean readable) {
    symbol.get().ifPresent(one -> Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, readable ? viewModel.name(one) : viewModel.rawName(one))));
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Texts.text(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }
}
