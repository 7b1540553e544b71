package org.mergescope.model.trace;

/// The children of every span in compressed rows; the roots are the children of -1.
final class Children {
  /// Where the children of span - 1 begin in the list.
  private final int[] first;
  private final int[] list;

  private Children(int[] first, int[] list) {
    this.first = first;
    this.list = list;
  }

  /// @param order all spans, in the order that siblings shall have
  static Children of(int[] parents, int[] order) {
    int[] first = new int[parents.length + 2];
    for (int parent : parents) {
      first[parent + 2]++;
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    int[] next = first.clone();
    int[] list = new int[parents.length];
    for (int span : order) {
      list[next[parents[span] + 1]++] = span;
    }
    return new Children(first, list);
  }

  int pushReversed(int parent, int[] stack, int top) {
    int pushed = top;
    for (int i = first[parent + 2] - 1; i >= first[parent + 1]; i--) {
      stack[pushed++] = list[i];
    }
    return pushed;
  }

  /// All spans, each after its parent.
  int[] parentsFirst() {
    int[] order = new int[list.length];
    int filled = 0;
    for (int i = first[0]; i < first[1]; i++) {
      order[filled++] = list[i];
    }
    for (int done = 0; done < filled; done++) {
      for (int i = first[order[done] + 1]; i < first[order[done] + 2]; i++) {
        order[filled++] = list[i];
      }
    }
    return order;
  }
}
