package org.mergescope.app.view.waterfall;

import java.util.List;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.trace.SpanEvent;
import org.mergescope.model.trace.SpanTiming;
import org.mergescope.model.trace.Trace;

/// Draws one span on the timeline: its bar, what of the critical path lies on it, a thin tail where descendants outlive
/// it, and how long it took.
final class BarPainter {
  private static final Ink MUTED = Token.CANVAS_TEXT_MUTED;
  private static final Ink CRITICAL = Token.CRITICAL_PATH;
  private static final Ink ERROR = Token.ERROR;
  private static final Ink BACKGROUND = Token.CANVAS_BACKGROUND;

  private static final Ink EVENT = Token.CANVAS_TEXT;
  private static final double UNTIMED = 9;

  private final Surface surface;
  private final Sheet sheet;
  private final WaterfallPicture picture;

  BarPainter(Surface surface, Sheet sheet, WaterfallPicture picture) {
    this.surface = surface;
    this.sheet = sheet;
    this.picture = picture;
  }

  void bar(int span, double top) {
    Trace trace = picture.facts().trace();
    TimeWindow window = picture.window();
    long start = trace.startNanos(span);
    double from = sheet.x(window, start);
    double to = sheet.x(window, start + trace.durationNanos(span));
    double middle = top + Sheet.ROW / 2;
    if (to < sheet.timelineLeft()) {
      surface.triangle(sheet.timelineLeft() + 3, middle, Surface.Direction.LEFT, MUTED);
      return;
    }
    if (from > sheet.timelineRight()) {
      surface.triangle(sheet.timelineRight() - 3, middle, Surface.Direction.RIGHT, MUTED);
      return;
    }
    double left = Math.max(from, sheet.timelineLeft());
    double right = Math.max(left + 1, Math.min(to, sheet.timelineRight()));
    double y = middle - Sheet.BAR / 2 - 1;
    Ink ink = picture.ink(span);
    double tail = Math.min(sheet.x(window, picture.facts().subtreeEndNanos(span)), sheet.timelineRight());
    if (tail > right + 1) {
      surface.fill(right, middle - 1, tail - right, 1, ink);
    }
    surface.bar(left, y, right - left, Sheet.BAR, ink);
    if (trace.timing(span) != SpanTiming.AS_SENT) {
      surface.hatch(left, y, Math.max(UNTIMED, right - left), Sheet.BAR, MUTED);
    }
    critical(span, y + Sheet.BAR);
    if (trace.isError(span)) {
      surface.outline(left, y, right - left, Sheet.BAR, ERROR);
    }
    events(trace.events(span), y);
    String whole = Durations.text(trace.durationNanos(span));
    if (!duration(durations(span, whole), left, Math.max(right, tail), right, middle)) {
      duration(whole, left, Math.max(right, tail), right, middle);
    }
  }

  /// The row that is looked at says how long the span itself worked as well.
  private String durations(int span, String whole) {
    boolean asked = span == picture.selected() && picture.facts().hasChildren(span);
    return asked
        ? Texts.text("waterfall.self", whole, Durations.text(picture.facts().open().selfTime().nanos(span)))
        : whole;
  }

  /// Events that share a pixel are drawn once: a span may have tens of thousands of them.
  private void events(List<SpanEvent> events, double y) {
    TimeWindow window = picture.window();
    int next = after(events, window.firstMoment());
    while (next < events.size()) {
      double x = Math.floor(sheet.x(window, events.get(next).atNanos()));
      if (x > sheet.timelineRight()) {
        return;
      }
      surface.fill(x, y - 2, 1, 5, EVENT);
      surface.fill(x - 1, y - 2, 3, 2, EVENT);
      next = Math.max(next + 1, after(events, window.nanosAt(sheet.fraction(x + 1))));
    }
  }

  /// The first event at or after a moment; they come in order of time.
  private static int after(List<SpanEvent> events, long nanos) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).atNanos() >= nanos) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Segments that share a pixel are drawn once: a span of a hundred thousand children has as many segments.
  private void critical(int span, double y) {
    SpanFacts facts = picture.facts();
    TimeWindow window = picture.window();
    double drawn = sheet.timelineLeft();
    int count = facts.segmentCount(span);
    for (int segment = facts.segmentAfter(span, window.firstMoment()); segment < count; ) {
      double from = Math.max(sheet.x(window, facts.segmentStart(span, segment)), drawn);
      if (from >= sheet.timelineRight()) {
        return;
      }
      double to = sheet.x(window, facts.segmentEnd(span, segment));
      double end = Math.min(Math.max(to, from + 1), sheet.timelineRight());
      surface.fill(from, y, end - from, 3, CRITICAL);
      drawn = end;
      segment = Math.max(segment + 1, facts.segmentAfter(span, window.nanosAt(sheet.fraction(end))));
    }
  }

  /// A text on a ground of its own where it could lie on hatching, on which it is not read.
  private void beside(String text, double left, double middle, double width) {
    if (!picture.window().shortened().isEmpty()) {
      surface.fill(left - 2, middle - 7, width + 4, 14, BACKGROUND);
    }
    surface.text(text, left, middle, width + 1, MUTED);
  }

  /// Writes beside a bar or into it; says whether there was room.
  private boolean duration(String text, double left, double right, double barRight, double middle) {
    double width = surface.width(text);
    if (right + 6 + width <= sheet.width()) {
      beside(text, right + 6, middle, width);
    } else if (left - 6 - width >= sheet.timelineLeft()) {
      beside(text, left - 6 - width, middle, width);
    } else if (barRight - left > width + 12) {
      surface.text(text, barRight - width - 6, middle - 1, width + 1, BACKGROUND);
    } else {
      return false;
    }
    return true;
  }
}
