package org.mergescope.app.view.palette;

import java.util.ArrayList;
import java.util.List;

/// What was chosen before, newest first, each once.
final class Recent<T> {
  private static final int MOST = 20;

  private final List<T> items = new ArrayList<>();

  void add(T item) {
    items.remove(item);
    items.addFirst(item);
    if (items.size() > MOST) {
      items.removeLast();
    }
  }

  void clear() {
    items.clear();
  }

  List<T> items() {
    return List.copyOf(items);
  }
}
