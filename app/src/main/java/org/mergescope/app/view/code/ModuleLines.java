package org.mergescope.app.view.code;

import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The numbers of a module's lines as a list that holds none of them.
final class ModuleLines extends ObservableListBase<Integer> {
  private final int count;

  ModuleLines(int count) {
    this.count = count;
  }

  @Override
  public Integer get(int index) {
    return index;
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public int indexOf(@Nullable Object line) {
    return line instanceof Integer number && number >= 0 && number < count ? number : -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object line) {
    return indexOf(line);
  }

  @Override
  public boolean contains(@Nullable Object line) {
    return indexOf(line) >= 0;
  }
}
