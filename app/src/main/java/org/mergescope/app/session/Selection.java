package org.mergescope.app.session;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What all views look at: one focused symbol, the selected symbols, one span. Changed on the JavaFX thread only.
public final class Selection {
  /// Nothing.
  public static final int NONE = -1;

  private final ReadOnlyIntegerWrapper focus = new ReadOnlyIntegerWrapper(this, "focus", NONE);
  private final ReadOnlyObjectWrapper<BitSet> symbols = new ReadOnlyObjectWrapper<>(this, "symbols", new BitSet());
  private final ReadOnlyObjectWrapper<Optional<BitSet>> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Integer>> path = new ReadOnlyObjectWrapper<>(this, "path", List.of());
  private final ReadOnlyObjectWrapper<GraphMode> graphMode =
      new ReadOnlyObjectWrapper<>(this, "graphMode", new GraphMode.Whole());
  private final ReadOnlyIntegerWrapper span = new ReadOnlyIntegerWrapper(this, "span", NONE);
  private final ReadOnlyObjectWrapper<BitSet> markedSpans =
      new ReadOnlyObjectWrapper<>(this, "markedSpans", new BitSet());

  /// The symbol that graph, inspector and IR text show.
  public ReadOnlyIntegerProperty focusProperty() {
    return focus.getReadOnlyProperty();
  }

  /// The symbols that commands act on; never changed in place.
  public ReadOnlyObjectProperty<BitSet> symbolsProperty() {
    return symbols.getReadOnlyProperty();
  }

  /// The symbols that a search or a filter leaves, where there is one; other views dim the rest. Never changed in
  /// place.
  public ReadOnlyObjectProperty<Optional<BitSet>> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// A chain of references that is pointed out, each symbol mentioning the next; mostly empty.
  public ReadOnlyObjectProperty<List<Integer>> pathProperty() {
    return path.getReadOnlyProperty();
  }

  /// Which part of the call graph is looked at.
  public ReadOnlyObjectProperty<GraphMode> graphModeProperty() {
    return graphMode.getReadOnlyProperty();
  }

  /// The row of the selected span.
  public ReadOnlyIntegerProperty spanProperty() {
    return span.getReadOnlyProperty();
  }

  /// The rows of the spans that belong to what is selected; never changed in place.
  public ReadOnlyObjectProperty<BitSet> markedSpansProperty() {
    return markedSpans.getReadOnlyProperty();
  }

  /// Focuses one symbol and selects it alone.
  public void focus(int symbol) {
    BitSet only = new BitSet();
    if (symbol != NONE) {
      only.set(symbol);
    }
    symbols.set(only);
    focus.set(symbol);
  }

  /// Selects symbols and leaves the focus where it is.
  public void select(BitSet chosen) {
    symbols.set((BitSet) chosen.clone());
  }

  /// Says which symbols a search or a filter leaves; empty where there is none.
  public void filter(Optional<BitSet> left) {
    filter.set(left.map(chosen -> (BitSet) chosen.clone()));
  }

  /// Points out a chain of references, or none.
  public void path(List<Integer> chain) {
    path.set(List.copyOf(chain));
  }

  /// Looks at another part of the call graph.
  public void show(GraphMode mode) {
    graphMode.set(mode);
  }

  /// Selects a span.
  public void span(int row) {
    span.set(row);
  }

  /// Marks spans.
  public void markSpans(BitSet rows) {
    markedSpans.set((BitSet) rows.clone());
  }
}
