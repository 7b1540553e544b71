package org.mergescope.app.view.waterfall;

import java.text.NumberFormat;
import java.util.Locale;
import org.mergescope.app.view.PrintableText;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;
import org.mergescope.app.view.waterfall.TimeAxis.Tick;
import org.mergescope.model.reading.TimeScale;

/// Draws the rows that are seen, and nothing else: the cost of a drawing is the size of the canvas.
final class WaterfallPainter {
  private static final Ink BACKGROUND = Token.CANVAS_BACKGROUND;
  private static final Ink STRIPE = Token.CANVAS_STRIPE;
  private static final Ink GRID = Token.CANVAS_GRID;
  private static final Ink TEXT = Token.CANVAS_TEXT;
  private static final Ink MUTED = Token.CANVAS_TEXT_MUTED;
  private static final Ink SELECTION = Token.SELECTION;
  private static final Ink HOVER = Token.HOVER;
  private static final Ink MARK = Token.MARKED_SPAN;
  private static final Ink ERROR = Token.ERROR;
  static final double TICK_ROOM = 80;
  private static final NumberFormat NUMBERS = NumberFormat.getIntegerInstance(Locale.ROOT);
  private static final double FADED = 0.35;
  private static final double MARKED = 0.22;

  private final Surface surface;
  private final Sheet sheet;
  private final WaterfallPicture picture;
  private final BarPainter bars;

  private WaterfallPainter(Surface surface, Sheet sheet, WaterfallPicture picture) {
    this.surface = surface;
    this.sheet = sheet;
    this.picture = picture;
    this.bars = new BarPainter(surface, sheet, picture);
  }

  /// Draws a picture.
  static void paint(Surface surface, Sheet sheet, WaterfallPicture picture, String nameHeading) {
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
    idle();
    for (int row = first; row <= last; row++) {
      row(row);
    }
    surface.opacity(1);
    new HeaderPainter(surface, sheet, picture).paint(axis, nameHeading);
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
    if (span == picture.selected() || row == picture.pointer().row()) {
      surface.fill(0, top, sheet.width(), Sheet.ROW, HOVER);
    }
    if (span == picture.selected()) {
      surface.fill(0, top, 4, Sheet.ROW, SELECTION);
    }
  }

  private void row(int row) {
    int span = picture.rows().span(row);
    surface.opacity(picture.isFaded(span) ? FADED : 1);
    name(row, span, sheet.rowTop(row) + Sheet.ROW / 2);
    bars.bar(span, sheet.rowTop(row));
    if (span == picture.selected()) {
      surface.opacity(1);
      surface.fill(0, sheet.rowTop(row), sheet.width(), 1, SELECTION);
      surface.fill(0, sheet.rowTop(row) + Sheet.ROW - 1, sheet.width(), 1, SELECTION);
    }
  }

  /// Idle time that is made short lies hatched behind the bars.
  private void idle() {
    for (TimeScale.Gap gap : picture.window().shortened()) {
      double from = Math.max(sheet.x(picture.window(), gap.startNanos()), sheet.timelineLeft());
      double to = Math.min(sheet.x(picture.window(), gap.endNanos()), sheet.timelineRight());
      if (to > from) {
        surface.fill(from, Sheet.HEADER, to - from, sheet.rowsHeight(), STRIPE);
        surface.hatch(from, Sheet.HEADER, to - from, sheet.rowsHeight(), MUTED);
      }
    }
  }

  private void name(int row, int span, double middle) {
    SpanFacts facts = picture.facts();
    int depth = facts.trace().depth(span);
    for (int level = 1; level <= Math.min(depth, sheet.deepestIndent()); level++) {
      surface.fill(Math.rint(sheet.indent(level - 1) + 5), middle - Sheet.ROW / 2, 1, Sheet.ROW, GRID);
    }
    double x = sheet.indent(depth);
    boolean closed = picture.shown().isCollapsed(span);
    int alike = picture.shown().choice().folded(span);
    if (facts.hasChildren(span) || alike > 1) {
      surface.triangle(x + 5, middle, closed || alike > 1 ? Surface.Direction.RIGHT : Surface.Direction.DOWN, MUTED);
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
    x = written(PrintableText.of(facts.label(span)), x, middle, end, TEXT);
    if (alike > 1) {
      x = written("×" + NUMBERS.format(alike), x, middle, end, SELECTION);
    } else if (closed && facts.hasChildren(span)) {
      x = written("+" + (facts.trace().subtreeEnd(span) - span - 1), x, middle, end, SELECTION);
    }
    if (!facts.trace().links(span).isEmpty()) {
      x = written("↗", x, middle, end, SELECTION);
    }
    if (picture.shown().choice().filter().isPresent() && !closed && alike == 1) {
      int hidden = picture.rows().hiddenAfter(row);
      x = hidden > 0 ? written(Texts.text("waterfall.hidden", hidden), x, middle, end, MUTED) : x;
    }
    written(PrintableText.of(facts.trace().service(span)), x, middle, end, MUTED);
  }

  private double written(String text, double x, double middle, double end, Ink ink) {
    if (end - x < 16) {
      return x;
    }
    surface.text(text, x, middle, end - x, ink);
    return x + surface.width(text) + 7;
  }
}
