package org.mergescope.app.view.functions;

import java.util.BitSet;
import java.util.function.Supplier;
import org.mergescope.app.session.Selection;

/// Turns clicks and keys on rows into a set of symbols. The set is ours rather than the table's: it lives through
/// sorting and filtering, and 200 000 rows cost no more than one.
public final class RowSelection {
  private final Selection selection;
  private final Supplier<Rows> rows;
  private int anchor = Selection.NONE;
  private int cursor = Selection.NONE;

  RowSelection(Selection selection, Supplier<Rows> rows) {
    this.selection = selection;
    this.rows = rows;
  }

  /// Whether commands would act on the symbol.
  public boolean contains(int symbol) {
    return selection.symbolsProperty().get().get(symbol);
  }

  /// Whether all symbols under a header are selected.
  boolean containsAll(int header) {
    BitSet missing = rows.get().symbolsOf(header);
    missing.andNot(selection.symbolsProperty().get());
    return missing.isEmpty();
  }

  /// Whether the keyboard is on the symbol or header.
  public boolean isCursor(int entry) {
    return entry == cursor;
  }

  /// The symbol or header the keyboard is on, or -1.
  int cursor() {
    return cursor;
  }

  /// The row the keyboard is on, or -1 where it is not shown.
  public int cursorRow() {
    return cursor == Selection.NONE ? -1 : rows.get().row(cursor);
  }

  /// Selects one row alone; a header stands for all rows of its group.
  public void select(int row) {
    anchor = entry(row);
    cursor = anchor;
    selection.select(rows.get().symbolsOf(anchor));
  }

  /// Adds a row to what is selected, or takes it out.
  public void toggle(int row) {
    anchor = entry(row);
    cursor = anchor;
    BitSet next = (BitSet) selection.symbolsProperty().get().clone();
    BitSet own = rows.get().symbolsOf(anchor);
    BitSet missing = (BitSet) own.clone();
    missing.andNot(next);
    if (missing.isEmpty()) {
      next.andNot(own);
    } else {
      next.or(own);
    }
    selection.select(next);
  }

  /// Selects from the row that was last selected alone to this one, without the headers between.
  public void extendTo(int row) {
    Rows shown = rows.get();
    int from = anchor == Selection.NONE ? -1 : shown.row(anchor);
    if (from < 0) {
      select(row);
      return;
    }
    BitSet range = new BitSet();
    for (int i = Math.min(from, row); i <= Math.max(from, row); i++) {
      if (shown.symbol(i) >= 0) {
        range.set(shown.symbol(i));
      }
    }
    cursor = entry(row);
    selection.select(range);
  }

  /// Selects everything that is found, also under closed headers.
  public void selectAll() {
    selection.select(rows.get().symbols());
  }

  /// Selects nothing.
  public void clear() {
    selection.select(new BitSet());
  }

  /// Shows a row's symbol in the other views.
  public void focus(int row) {
    anchor = entry(row);
    cursor = anchor;
    selection.focus(anchor);
  }

  /// Follows a focus that another view set.
  void follow(int symbol) {
    anchor = symbol;
    cursor = symbol;
  }

  private int entry(int row) {
    return rows.get().entry(row);
  }
}
