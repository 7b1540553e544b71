package org.mergescope.app.view.waterfall;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;
import org.mergescope.app.view.waterfall.TimeAxis.Tick;
import org.mergescope.model.reading.TimeScale;

/// Draws the axis above the rows, and across them what is pointed at and what is measured.
final class HeaderPainter {
  private static final Ink GRID = Token.CANVAS_GRID;
  private static final Ink MUTED = Token.CANVAS_TEXT_MUTED;
  private static final Ink SELECTION = Token.SELECTION;
  private static final double ROOM = WaterfallPainter.TICK_ROOM;
  private static final double MEASURED = 0.16;

  private final Surface surface;
  private final Sheet sheet;
  private final WaterfallPicture picture;

  HeaderPainter(Surface surface, Sheet sheet, WaterfallPicture picture) {
    this.surface = surface;
    this.sheet = sheet;
    this.picture = picture;
  }

  void paint(TimeAxis axis, String nameHeading) {
    double middle = Sheet.HEADER / 2;
    surface.fill(0, 0, sheet.width(), Sheet.HEADER, Token.CANVAS_STRIPE);
    surface.text(nameHeading, 10, middle, sheet.nameWidth() - 20, MUTED);
    double hover = picture.pointer().x();
    boolean pointing = hover >= sheet.timelineLeft() && hover <= sheet.timelineRight();
    String now = pointing && !isMeasuring() ? Durations.text(picture.window().nanosAt(sheet.fraction(hover))) : "";
    double nowLeft = pointing ? Math.min(hover + 4, sheet.width() - surface.width(now) - 4) : Double.MAX_VALUE;
    double free = sheet.timelineLeft();
    List<Mark> marks = idle();
    for (Tick tick : axis.ticks()) {
      double x = Math.rint(sheet.x(picture.window(), tick.nanos()));
      double right = x + 4 + surface.width(tick.label());
      surface.fill(x, Sheet.HEADER - 6, 1, 6, GRID);
      boolean covered = right > nowLeft - 6 && x < nowLeft + surface.width(now) + 6;
      boolean marked = marks.stream().anyMatch(mark -> right > mark.left() && x < mark.right());
      if (right < sheet.width() && !covered && !marked && x >= free) {
        surface.text(tick.label(), x + 4, middle, ROOM, MUTED);
        free = right;
      }
    }
    for (Mark mark : marks) {
      surface.text(mark.text(), mark.left() + 4, middle, mark.right() - mark.left() - 7, Token.CANVAS_TEXT);
    }
    if (pointing) {
      surface.fill(Math.rint(hover), 0, 1, sheet.height(), SELECTION);
      surface.text(now, nowLeft, middle, 2 * ROOM, SELECTION);
    }
    measured();
    surface.fill(0, Sheet.HEADER - 1, sheet.width(), 1, GRID);
    surface.fill(sheet.nameWidth(), 0, 1, sheet.height(), GRID);
  }

  /// Two strokes on the axis where time is left out, and how much of it.
  private record Mark(String text, double left, double right) {}

  private List<Mark> idle() {
    List<Mark> marks = new ArrayList<>();
    for (TimeScale.Gap gap : picture.window().shortened()) {
      double from = sheet.x(picture.window(), gap.startNanos());
      double to = sheet.x(picture.window(), gap.endNanos());
      if (from >= sheet.timelineLeft() && to <= sheet.timelineRight()) {
        String length = "// " + Durations.text(gap.endNanos() - gap.startNanos());
        double width = surface.width(length) + 8;
        double left = Math.min((from + to - width) / 2, sheet.timelineRight() - width);
        left = Math.max(sheet.timelineLeft(), left);
        if (marks.isEmpty() || left >= marks.getLast().right()) {
          marks.add(new Mark(length, left, left + width));
        }
      }
    }
    return marks;
  }

  /// What is measured says more of the pointer than its moment does.
  private boolean isMeasuring() {
    Measure measure = picture.measure();
    return measure != null && !measure.isSet();
  }

  private void measured() {
    Measure measure = picture.measure();
    if (measure == null) {
      return;
    }
    double from = Math.max(sheet.x(picture.window(), measure.startNanos()), sheet.timelineLeft());
    double to = Math.min(sheet.x(picture.window(), measure.endNanos()), sheet.timelineRight());
    if (to < from) {
      return;
    }
    surface.opacity(MEASURED);
    surface.fill(from, Sheet.HEADER, to - from, sheet.rowsHeight(), SELECTION);
    surface.opacity(1);
    surface.fill(Math.rint(from), 0, 1, sheet.height(), SELECTION);
    surface.fill(Math.rint(to), 0, 1, sheet.height(), SELECTION);
    String length = "Δ " + Durations.text(measure.lengthNanos());
    double width = surface.width(length);
    double left = Math.clamp((from + to - width) / 2, 0, Math.max(0, sheet.width() - width - 6));
    surface.fill(left - 5, 3, width + 10, Sheet.HEADER - 6, SELECTION);
    surface.text(length, left, Sheet.HEADER / 2, width + 1, Token.CANVAS_BACKGROUND);
  }
}
