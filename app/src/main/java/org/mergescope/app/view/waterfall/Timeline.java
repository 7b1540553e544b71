package org.mergescope.app.view.waterfall;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The time that is shown, and the ways to change it.
final class Timeline {
  private static final double STEP = 1.5;

  private final ReadOnlyObjectWrapper<TimeWindow> window =
      new ReadOnlyObjectWrapper<>(this, "window", TimeWindow.whole(1));

  ReadOnlyObjectProperty<TimeWindow> windowProperty() {
    return window.getReadOnlyProperty();
  }

  TimeWindow window() {
    return window.get();
  }

  void open(long traceNanos) {
    window.set(TimeWindow.whole(traceNanos));
  }

  void showAll() {
    window.set(TimeWindow.whole(window.get().traceNanos()));
  }

  /// Zooms in by so many steps, out where negative; what is at `anchor`, a fraction of the width, stays.
  void zoom(double steps, double anchor) {
    window.set(window.get().zoomed(Math.pow(STEP, steps), Math.clamp(anchor, 0, 1)));
  }

  /// Moves by a fraction of what is shown.
  void pan(double fraction) {
    window.set(window.get().panned(fraction));
  }

  /// Moves so that the given moment is at the left edge.
  void startAt(long nanos) {
    TimeWindow now = window.get();
    window.set(new TimeWindow(nanos, now.lengthNanos(), now.traceNanos()));
  }

  void fit(long startNanos, long durationNanos) {
    window.set(window.get().fitted(startNanos, durationNanos));
  }
}
