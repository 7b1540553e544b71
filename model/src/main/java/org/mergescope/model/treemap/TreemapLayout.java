package org.mergescope.model.treemap;

import java.util.Arrays;

/// Finds the cells of a treemap, outermost first.
final class TreemapLayout {
  private static final int NONE = -1;

  private final Hierarchy tree;
  private final long[] weights;
  private final Frame frame;
  private final Cells cells = new Cells();
  private final int[] cellOf;
  private long[] ranked = new long[64];

  TreemapLayout(Hierarchy tree, long[] weights, Frame frame) {
    this.tree = tree;
    this.weights = weights;
    this.frame = frame;
    this.cellOf = new int[tree.size()];
  }

  Treemap run(int top, Rectangle bounds) {
    Arrays.fill(cellOf, NONE);
    if (weights[top] > 0) {
      cells.place(cell(top, NONE), bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
    for (int cell = 0; cell < cells.size(); cell++) {
      if (cells.kind(cell) == Treemap.Kind.GROUP) {
        divide(cell);
      }
    }
    return new Treemap(cells, cellOf);
  }

  private int cell(int node, int parent) {
    int cell = cells.add(node, tree.isLeaf(node) ? Treemap.Kind.LEAF : Treemap.Kind.GROUP, parent);
    cellOf[node] = cell;
    return cell;
  }

  private void divide(int cell) {
    Rectangle whole = cells.rectangle(cell);
    boolean header = cell > 0 && frame.hasHeader(whole);
    Rectangle inside = cell > 0 ? frame.inside(whole, header) : whole;
    int node = cells.node(cell);
    if (frame.isTooSmall(inside)) {
      cells.merge(cell);
      hide(cell, node);
      return;
    }
    if (header) {
      cells.withHeader(cell);
    }
    int count = rank(node);
    double scale = inside.area() / weights[node];
    int shown = shown(count, scale);
    double[] areas = new double[Math.min(count, shown + 1)];
    int first = cells.size();
    for (int i = 0; i < shown; i++) {
      areas[i] = weights[child(i)] * scale;
      cell(child(i), cell);
    }
    if (shown < count) {
      int small = cells.add(node, Treemap.Kind.SMALL, cell);
      for (int i = shown; i < count; i++) {
        areas[shown] += weights[child(i)] * scale;
        hide(small, child(i));
      }
    }
    cells.inside(cell, first, cells.size());
    new Squares(inside).cut(
        areas, areas.length, (piece, x, y, width, height) -> cells.place(first + piece, x, y, width, height));
  }

  private void hide(int cell, int member) {
    cells.addMember(cell, member);
    Arrays.fill(cellOf, member, tree.end(member), cell);
  }

  /// Ranks the children of a node that weigh something, the heaviest first and else in their order; says how many.
  private int rank(int node) {
    int count = 0;
    for (int child = node + 1; child < tree.end(node); child = tree.end(child)) {
      if (weights[child] > 0) {
        if (count == ranked.length) {
          ranked = Arrays.copyOf(ranked, count * 2);
        }
        // Bits of positive floats are in the order of their values.
        int bits = Float.floatToIntBits((float) weights[child]);
        ranked[count++] = (long) (Integer.MAX_VALUE - bits) << Integer.SIZE | child;
      }
    }
    Arrays.sort(ranked, 0, count);
    return count;
  }

  private int child(int rank) {
    return (int) ranked[rank];
  }

  /// How many of the ranked children are large enough; one that is too small alone is shown as it is.
  private int shown(int count, double scale) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (weights[child(middle)] * scale >= frame.smallestArea()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == count - 1 ? count : low;
  }
}
