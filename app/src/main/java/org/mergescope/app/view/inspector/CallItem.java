package org.mergescope.app.view.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TreeItem;

/// A row of a tree whose rows below are looked for when it is opened first.
final class CallItem extends TreeItem<CallEntry> {
  private final CallSide side;
  private final CallsViewModel calls;

  CallItem(CallSide side, CallEntry entry, CallsViewModel calls) {
    super(entry);
    this.side = side;
    this.calls = calls;
    expandedProperty().subscribe((before, now) -> {
      if (now && isWaiting()) {
        load();
      }
    });
  }

  @Override
  public boolean isLeaf() {
    return !getValue().opens();
  }

  /// Nothing was looked for, or the search was cancelled.
  private boolean isWaiting() {
    return getChildren().isEmpty() || getChildren().getFirst().getValue() instanceof CallEntry.Searching;
  }

  private void load() {
    getChildren().setAll(List.of(new CallItem(side, new CallEntry.Searching(), calls)));
    calls.open(side, getValue(), above(), found ->
        getChildren().setAll(found.stream().map(entry -> new CallItem(side, entry, calls)).toList()));
  }

  private Set<Integer> above() {
    Set<Integer> symbols = new HashSet<>();
    for (TreeItem<CallEntry> item = this; item != null; item = item.getParent()) {
      if (item.getValue() instanceof CallEntry.Symbol one) {
        symbols.add(one.symbol());
      }
    }
    return symbols;
  }
}
