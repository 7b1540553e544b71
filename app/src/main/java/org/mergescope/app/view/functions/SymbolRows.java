package org.mergescope.app.view.functions;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/// The rows as a list a table can show: a symbol or a header each, boxed only where a row is visible.
final class SymbolRows extends ObservableListBase<Integer> {
  private static final int[] NO_PERMUTATION = {};

  private Rows rows = Rows.NONE;

  /// Shows other rows.
  void show(Rows next) {
    Rows before = rows;
    rows = next;
    if (before.size() > 0 || next.size() > 0) {
      fireChange(new Replaced(this, listOf(before)));
    }
  }

  /// All rows for all others; unlike the change that the list itself would make, it copies none.
  private static final class Replaced extends ListChangeListener.Change<Integer> {
    private final List<Integer> removed;
    private boolean begun;

    Replaced(SymbolRows rows, List<Integer> removed) {
      super(rows);
      this.removed = removed;
    }

    @Override
    public boolean next() {
      boolean first = !begun;
      begun = true;
      return first;
    }

    @Override
    public void reset() {
      begun = false;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public List<Integer> getRemoved() {
      return removed;
    }

    @Override
    protected int[] getPermutation() {
      return NO_PERMUTATION;
    }
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
