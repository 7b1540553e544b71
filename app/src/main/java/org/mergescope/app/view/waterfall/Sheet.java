package org.mergescope.app.view.waterfall;

/// Where things are on the canvas: a header with the axis, a column of names, the timeline, rows of one height.
///
/// @param topRow the first row, a fraction of it scrolled away
record Sheet(double width, double height, double nameWidth, double topRow) {
  static final double HEADER = 26;
  static final double ROW = 24;
  static final double BAR = 14;
  static final double INDENT = 14;
  private static final double MARGIN = 10;
  private static final double END_MARGIN = 14;

  /// What lies under a point.
  enum Zone {
    HEADER,
    DIVIDER,
    NAME,
    TIMELINE
  }

  double rowsHeight() {
    return Math.max(0, height - HEADER);
  }

  double visibleRows() {
    return rowsHeight() / ROW;
  }

  double rowTop(int row) {
    return Math.rint(HEADER + (row - topRow) * ROW);
  }

  /// The row at a height, whether or not there is one so far down; -1 in the header.
  int rowAt(double y) {
    return y < HEADER ? -1 : (int) Math.floor((y - HEADER) / ROW + topRow);
  }

  double timelineLeft() {
    return nameWidth + MARGIN;
  }

  double timelineWidth() {
    return Math.max(1, width - timelineLeft() - END_MARGIN);
  }

  double timelineRight() {
    return timelineLeft() + timelineWidth();
  }

  double x(TimeWindow window, long nanos) {
    return timelineLeft() + Math.clamp(window.fraction(nanos), -1, 2) * timelineWidth();
  }

  /// The fraction of the timeline at a point.
  double fraction(double x) {
    return (x - timelineLeft()) / timelineWidth();
  }

  /// Where a row's name starts; deep rows share the last step, so that a name always has half of the column.
  double indent(int depth) {
    return MARGIN + Math.min(depth, deepestIndent()) * INDENT;
  }

  int deepestIndent() {
    return (int) Math.max(1, nameWidth * 0.45 / INDENT);
  }

  Zone zone(double x, double y) {
    if (Math.abs(x - nameWidth) <= 4) {
      return Zone.DIVIDER;
    }
    if (y < HEADER) {
      return Zone.HEADER;
    }
    return x < nameWidth ? Zone.NAME : Zone.TIMELINE;
  }

  /// Whether a point in the name column is on the triangle of a row of that depth.
  boolean onTriangle(double x, int depth) {
    return x >= indent(depth) - 4 && x < indent(depth) + 14;
  }
}
