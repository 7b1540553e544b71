package org.mergescope.model.treemap;

/// The nodes of a hierarchy as cells in a rectangle: a cell for each group with room for its children inside, and for
/// each leaf of its own; what is too small is merged. Cell 0 is the top; the cells inside a group follow each other and
/// come after it. Immutable, safe for any thread.
public final class Treemap {
  /// What a cell stands for.
  public enum Kind {
    /// A node whose children have cells inside.
    GROUP,
    /// A leaf.
    LEAF,
    /// Everything at or below its members.
    SMALL
  }

  private final Cells cells;
  private final int[] cellOf;

  Treemap(Cells cells, int[] cellOf) {
    this.cells = cells;
    this.cellOf = cellOf;
  }

  /// Gives the nodes below `top` room by their weights. Leaves without weight have none. Cost: linear in the nodes,
  /// with a sort of the children of each group that is shown.
  ///
  /// @param weights of each node, with what is below it, see [Hierarchy#totals]
  public static Treemap of(Hierarchy tree, int top, long[] weights, Rectangle bounds, Frame frame) {
    return new TreemapLayout(tree, weights, frame).run(top, bounds);
  }

  /// How many cells there are.
  public int size() {
    return cells.size();
  }

  /// What a cell stands for.
  public Kind kind(int cell) {
    return cells.kind(cell);
  }

  /// The node of a cell; for a merged cell the node that all of its members stand below, or are.
  public int node(int cell) {
    return cells.node(cell);
  }

  /// Where a cell is.
  public Rectangle rectangle(int cell) {
    return cells.rectangle(cell);
  }

  /// Whether a group has a line for its name above its children.
  public boolean hasHeader(int cell) {
    return cells.hasHeader(cell);
  }

  /// The cell around; -1 for the top.
  public int parent(int cell) {
    return cells.parent(cell);
  }

  /// The first cell inside.
  public int firstInside(int cell) {
    return cells.firstInside(cell);
  }

  /// The first cell after those inside.
  public int endInside(int cell) {
    return cells.endInside(cell);
  }

  /// How many nodes a merged cell stands for, those below them not counted; 0 for others.
  public int memberCount(int cell) {
    return cells.memberCount(cell);
  }

  /// One of the nodes that a merged cell stands for.
  public int member(int cell, int i) {
    return cells.member(cell, i);
  }

  /// The cell that shows a node, alone or merged with others; -1 where it is not shown. Cost: constant.
  public int cellOf(int node) {
    return cellOf[node];
  }

  /// The innermost cell at a point, or -1. Cost: the cells in the groups on the way.
  public int cellAt(double x, double y) {
    if (size() == 0 || !cells.contains(0, x, y)) {
      return -1;
    }
    int found = 0;
    int inside = cells.firstInside(0);
    while (inside < cells.endInside(found)) {
      if (cells.contains(inside, x, y)) {
        found = inside;
        inside = cells.firstInside(found);
      } else {
        inside++;
      }
    }
    return found;
  }
}
