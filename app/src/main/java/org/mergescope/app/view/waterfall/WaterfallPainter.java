package org.mergescope.app.view.waterfall;

import org.mergescope.app.view.Durations;
import org.mergescope.app.view.theme.Token;
import org.mergescope.app.view.waterfall.TimeAxis.Tick;

/// Draws the rows that are seen, and nothing else: the cost of a drawing is the size of the canvas.
final class WaterfallPainter {
  private static final Ink BACKGROUND = Ink.of(Token.CANVAS_BACKGROUND);
  private static final Ink STRIPE = Ink.of(Token.CANVAS_STRIPE);
  private static final Ink GRID = Ink.of(Token.CANVAS_GRID);
  private static final Ink TEXT = Ink.of(Token.CANVAS_TEXT);
  private static final Ink MUTED = Ink.of(Token.CANVAS_TEXT_MUTED);
  private static final Ink SELECTION = Ink.of(Token.SELECTION);
  private static final Ink HOVER = Ink.of(Token.HOVER);
  private static final Ink MARK = Ink.of(Token.MARKED_SPAN);
  private static final Ink ERROR = Ink.of(Token.ERROR);
  private static final double TICK_ROOM = 80;
  private static final double FADED = 0.35;
  private static final double MARKED = 0.22;

  private final Surface surface;
  private final Sheet sheet;
  private final Picture picture;
  private final BarPainter bars;

  private WaterfallPainter(Surface surface, Sheet sheet, Picture picture) {
    this.surface = surface;
    this.sheet = sheet;
    this.picture = picture;
    this.bars = new BarPainter(surface, sheet, picture);
  }

  /// Draws a picture.
  static void paint(Surface surface, Sheet sheet, Picture picture, String nameHeading) {
    new WaterfallPainter(surface, sheet, picture).paint(nameHeading);
  }

  private void paint(String nameHeading) {
    surface.opacity(1);
    surface.fill(0, 0, sheet.width(), sheet.height(), BACKGROUND);
    TimeAxis axis = TimeAxis.of(picture.window(), (int) Math.max(2, sheet.timelineWidth() / TICK_ROOM));
    int first = Math.max(0, (int) Math.floor(sheet.topRow()));
    int last = Math.min(picture.rows().rowCount() - 1, (int) Math.floor(sheet.topRow() + sheet.visibleRows()));
    for (int row = first; row <= last; row++) {
      ground(row);
    }
    for (Tick tick : axis.ticks()) {
      double x = Math.rint(sheet.x(picture.window(), tick.nanos()));
      surface.fill(x, Sheet.HEADER, 1, sheet.rowsHeight(), GRID);
    }
    for (int row = first; row <= last; row++) {
      row(row);
    }
    surface.opacity(1);
    header(axis, nameHeading);
  }

  private void ground(int row) {
    double top = sheet.rowTop(row);
    int span = picture.rows().span(row);
    if (row % 2 == 1) {
      surface.fill(0, top, sheet.width(), Sheet.ROW, STRIPE);
    }
    if (picture.marked().get(span)) {
      surface.opacity(span == picture.selected() ? 0 : MARKED);
      surface.fill(0, top, sheet.width(), Sheet.ROW, MARK);
      surface.opacity(1);
      surface.fill(span == picture.selected() ? 4 : 0, top, 4, Sheet.ROW, MARK);
    }
    if (span == picture.selected() || row == picture.hoverRow()) {
      surface.fill(0, top, sheet.width(), Sheet.ROW, HOVER);
    }
    if (span == picture.selected()) {
      surface.fill(0, top, 4, Sheet.ROW, SELECTION);
    }
  }

  private void row(int row) {
    int span = picture.rows().span(row);
    surface.opacity(picture.filtering() && !picture.matches().get(span) ? FADED : 1);
    name(span, sheet.rowTop(row) + Sheet.ROW / 2);
    bars.bar(span, sheet.rowTop(row));
    if (span == picture.selected()) {
      surface.opacity(1);
      surface.fill(0, sheet.rowTop(row), sheet.width(), 1, SELECTION);
      surface.fill(0, sheet.rowTop(row) + Sheet.ROW - 1, sheet.width(), 1, SELECTION);
    }
  }

  private void name(int span, double middle) {
    SpanFacts facts = picture.facts();
    int depth = facts.trace().depth(span);
    for (int level = 1; level <= Math.min(depth, sheet.deepestIndent()); level++) {
      surface.fill(Math.rint(sheet.indent(level - 1) + 5), middle - Sheet.ROW / 2, 1, Sheet.ROW, GRID);
    }
    double x = sheet.indent(depth);
    boolean closed = picture.collapsed().get(span);
    if (facts.hasChildren(span)) {
      surface.triangle(x + 5, middle, closed ? Surface.Direction.RIGHT : Surface.Direction.DOWN, MUTED);
    }
    x += 14;
    surface.bar(x, middle - 7, 4, 14, picture.ink(span));
    x += 9;
    if (facts.trace().isError(span)) {
      surface.bar(x, middle - 7, 14, 14, ERROR);
      surface.text("!", x + 5, middle, 9, BACKGROUND);
      x += 18;
    }
    double end = sheet.nameWidth() - 6;
    if (depth > sheet.deepestIndent()) {
      x = written(depth + "›", x, middle, end, MUTED);
    }
    x = written(Labels.printable(facts.label(span)), x, middle, end, TEXT);
    if (closed) {
      x = written("+" + (facts.trace().subtreeEnd(span) - span - 1), x, middle, end, SELECTION);
    }
    written(Labels.printable(facts.trace().service(span)), x, middle, end, MUTED);
  }

  private double written(String text, double x, double middle, double end, Ink ink) {
    if (end - x < 16) {
      return x;
    }
    surface.text(text, x, middle, end - x, ink);
    return x + surface.width(text) + 7;
  }

  private void header(TimeAxis axis, String nameHeading) {
    double middle = Sheet.HEADER / 2;
    surface.fill(0, 0, sheet.width(), Sheet.HEADER, STRIPE);
    surface.text(nameHeading, 10, middle, sheet.nameWidth() - 20, MUTED);
    double hover = picture.hoverX();
    boolean pointing = hover >= sheet.timelineLeft() && hover <= sheet.timelineRight();
    String now = pointing ? Durations.text(picture.window().nanosAt(sheet.fraction(hover))) : "";
    double nowLeft = pointing ? Math.min(hover + 4, sheet.width() - surface.width(now) - 4) : Double.MAX_VALUE;
    for (Tick tick : axis.ticks()) {
      double x = Math.rint(sheet.x(picture.window(), tick.nanos()));
      double right = x + 4 + surface.width(tick.label());
      surface.fill(x, Sheet.HEADER - 6, 1, 6, GRID);
      boolean covered = right > nowLeft - 6 && x < nowLeft + surface.width(now) + 6;
      if (right < sheet.width() && !covered) {
        surface.text(tick.label(), x + 4, middle, TICK_ROOM, MUTED);
      }
    }
    if (pointing) {
      surface.fill(Math.rint(hover), 0, 1, sheet.height(), SELECTION);
      surface.text(now, nowLeft, middle, 2 * TICK_ROOM, SELECTION);
    }
    surface.fill(0, Sheet.HEADER - 1, sheet.width(), 1, GRID);
    surface.fill(sheet.nameWidth(), 0, 1, sheet.height(), GRID);
  }
}
