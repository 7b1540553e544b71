package org.mergescope.app.view.tempo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mergescope.app.view.tempo.Found.Row;

/// Where each of the requests found lies in the plot of durations over time. Time goes to the right, durations upwards:
/// from zero, or by their ratio where a few are so long that the others would lie on one line.
///
/// @param shortestNanos what lies at the bottom: 0, or where durations go by their ratio the shortest that is told apart
/// @param dots in the order of the rows
record Scatter(
    double width,
    double height,
    long firstNanos,
    long lastNanos,
    long shortestNanos,
    long longestNanos,
    List<Dot> dots) {
  static final double LEFT = 64;
  static final double RIGHT = 16;
  static final double TOP = 12;
  static final double BOTTOM = 26;
  private static final double REACH = 9;
  private static final double FAR_LONGER = 20;
  /// Tempo's searches tell whole milliseconds: below lies all that is shorter.
  private static final long LEAST = 1_000_000;

  Scatter {
    dots = List.copyOf(dots);
  }

  /// One request.
  record Dot(double x, double y, Row row) {
    boolean failed() {
      return row.errors() > 0;
    }
  }

  static Scatter of(List<Row> rows, double width, double height) {
    long first = rows.stream().mapToLong(Row::startUnixNanos).min().orElse(0);
    long last = rows.stream().mapToLong(Row::startUnixNanos).max().orElse(0);
    long longest = Math.max(1, rows.stream().mapToLong(Row::durationNanos).max().orElse(1));
    double across = Math.max(1, width - LEFT - RIGHT);
    Scatter empty = new Scatter(width, height, first, last, shortest(rows, longest), longest, List.of());
    List<Dot> dots = new ArrayList<>(rows.size());
    for (Row row : rows) {
      double time = last == first ? 0.5 : (double) (row.startUnixNanos() - first) / (last - first);
      dots.add(new Dot(LEFT + time * across, empty.y((double) row.durationNanos()), row));
    }
    return new Scatter(width, height, first, last, empty.shortestNanos(), longest, dots);
  }

  private static long shortest(List<Row> rows, long longest) {
    long[] sorted = rows.stream().mapToLong(Row::durationNanos).sorted().toArray();
    long usual = sorted.length == 0 ? 0 : Math.max(LEAST, sorted[sorted.length / 2]);
    return longest <= FAR_LONGER * usual || sorted.length == 0 ? 0 : Math.max(LEAST, sorted[0]);
  }

  /// The durations to write beside the plot, from the bottom: in equal steps, or where they go by their ratio the powers of
  /// ten between.
  ///
  /// @param most how many steps there is room for
  List<Long> marks(int most) {
    List<Long> marks = new ArrayList<>();
    if (shortestNanos == 0) {
      for (int part = 0; part <= most; part++) {
        marks.add(longestNanos / most * part);
      }
      return marks;
    }
    for (long power = 1; power <= longestNanos && power > 0; power *= 10) {
      if (power >= shortestNanos) {
        marks.add(power);
      }
    }
    int step = Math.ceilDiv(marks.size(), most + 1);
    return IntStream.range(0, marks.size()).filter(at -> at % step == 0).mapToObj(marks::get).toList();
  }

  /// The number of the dot nearest to a point, within reach of a pointer; else -1.
  int at(double x, double y) {
    int nearest = -1;
    double best = REACH * REACH;
    for (int i = 0; i < dots.size(); i++) {
      double dx = dots.get(i).x() - x;
      double dy = dots.get(i).y() - y;
      double distance = dx * dx + dy * dy;
      if (distance <= best) {
        best = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  double y(double durationNanos) {
    double length = shortestNanos == 0
        ? durationNanos / longestNanos
        : Math.log(Math.max(1, durationNanos / shortestNanos)) / Math.log((double) longestNanos / shortestNanos);
    return TOP + (1 - length) * Math.max(1, height - TOP - BOTTOM);
  }

  double x(double fraction) {
    return LEFT + fraction * Math.max(1, width - LEFT - RIGHT);
  }
}
