package org.mergescope.app.view.tempo;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.view.tempo.Found.Row;

/// Where each of the requests found lies in the plot of durations over time. Time goes to the right, durations from zero
/// upwards.
///
/// @param dots in the order of the rows
record Scatter(double width, double height, long firstNanos, long lastNanos, long longestNanos, List<Dot> dots) {
  static final double LEFT = 64;
  static final double RIGHT = 16;
  static final double TOP = 12;
  static final double BOTTOM = 26;
  private static final double REACH = 9;

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
    double up = Math.max(1, height - TOP - BOTTOM);
    List<Dot> dots = new ArrayList<>(rows.size());
    for (Row row : rows) {
      double time = last == first ? 0.5 : (double) (row.startUnixNanos() - first) / (last - first);
      double length = (double) row.durationNanos() / longest;
      dots.add(new Dot(LEFT + time * across, TOP + (1 - length) * up, row));
    }
    return new Scatter(width, height, first, last, longest, dots);
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
    return TOP + (1 - durationNanos / longestNanos) * Math.max(1, height - TOP - BOTTOM);
  }

  double x(double fraction) {
    return LEFT + fraction * Math.max(1, width - LEFT - RIGHT);
  }
}
