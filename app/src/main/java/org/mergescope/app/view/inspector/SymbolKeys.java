package org.mergescope.app.view.inspector;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do with the symbol of a row in a list or tree of the inspector.
final class SymbolKeys {
  private final InspectorViewModel viewModel;
  private final Supplier<OptionalInt> symbol;

  /// @param symbol of the selected row
  SymbolKeys(InspectorViewModel viewModel, Supplier<OptionalInt> symbol) {
    this.viewModel = viewModel;
    this.symbol = symbol;
  }

  /// Enter focuses, Ctrl+C copies the name.
  void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      focus();
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      symbol.get().ifPresent(one ->
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, viewModel.name(one))));
      event.consume();
    }
  }

  /// Shows the symbol in all views.
  void focus() {
    symbol.get().ifPresent(viewModel::focus);
  }
}
