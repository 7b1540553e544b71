package org.mergescope.app.view.functions;

import java.util.function.IntFunction;
import javafx.scene.control.TableCell;
import org.mergescope.app.view.shell.TooltipText;

/// A cell that asks for its text when it comes into view, and again when the module's state changes.
class FunctionCell extends TableCell<Integer, Integer> {
  private final IntFunction<String> text;
  private final IntFunction<String> hint;

  FunctionCell(String styleClass, IntFunction<String> text, IntFunction<String> hint) {
    this.text = text;
    this.hint = hint;
    getStyleClass().add(styleClass);
  }

  @Override
  protected final void updateItem(Integer entry, boolean empty) {
    super.updateItem(entry, empty);
    render();
  }

  /// Shows what holds now; a cell that does not show a row any more waits for the one it gets.
  final void render() {
    Integer entry = getItem();
    if (isEmpty() || entry == null || Rows.isHeader(entry)) {
      setText(null);
      TooltipText.set(this, "");
      clear();
    } else if (FunctionRow.isCurrent(getTableView(), getIndex(), entry)) {
      render(entry);
    }
  }

  private void render(int symbol) {
    setText(text.apply(symbol));
    TooltipText.set(this, hint.apply(symbol));
    draw(symbol);
  }

  /// Shows more than text.
  void draw(int symbol) {}

  /// Takes that away again.
  void clear() {}
}
