package org.mergescope.app.view.functions;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows as a list a table can show: a symbol or a header each, boxed only where a row is visible.
final class SymbolRows extends ObservableListBase<Integer> {
  private Rows rows = Rows.NONE;

  /// Shows other rows.
  void show(Rows next) {
    Rows before = rows;
    beginChange();
    rows = next;
    nextReplace(0, next.size(), listOf(before));
    endChange();
  }

  @Override
  public Integer get(int row) {
    return rows.entry(row);
  }

  @Override
  public int size() {
    return rows.size();
  }

  private static List<Integer> listOf(Rows rows) {
    return new AbstractList<>() {
      @Override
      public Integer get(int row) {
        return rows.entry(row);
      }

      @Override
      public int size() {
        return rows.size();
      }
    };
  }
}
