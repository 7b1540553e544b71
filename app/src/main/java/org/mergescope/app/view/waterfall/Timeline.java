package org.mergescope.app.view.waterfall;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.reading.TimeScale;
import org.mergescope.model.trace.Trace;

import static org.mergescope.app.view.Texts.text;

/// The time that is shown, and the ways to change it; the time that is measured.
final class Timeline {
  private static final double STEP = 1.5;
  /// Idle time is made short where it takes this share of a trace.
  private static final double GAP_SHARE = 0.05;

  private final ReadOnlyObjectWrapper<TimeWindow> window =
      new ReadOnlyObjectWrapper<>(this, "window", TimeWindow.whole(1));
  private final ReadOnlyObjectWrapper<@Nullable Measure> measure = new ReadOnlyObjectWrapper<>(this, "measure", null);
  private final BooleanProperty compressed = new SimpleBooleanProperty(this, "compressed", false);
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private @Nullable Trace trace;
  private final ReadOnlyBooleanWrapper busyThroughout = new ReadOnlyBooleanWrapper(this, "busyThroughout", false);
  private @Nullable TimeWindow shortened;

  Timeline(TaskRunner tasks, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.onError = onError;
    compressed.subscribe((before, after) -> scale());
  }

  ReadOnlyObjectProperty<TimeWindow> windowProperty() {
    return window.getReadOnlyProperty();
  }

  TimeWindow window() {
    return window.get();
  }

  /// What is measured, or null.
  ReadOnlyObjectProperty<@Nullable Measure> measureProperty() {
    return measure.getReadOnlyProperty();
  }

  /// Whether long stretches in which nothing starts or ends are made short.
  BooleanProperty compressedProperty() {
    return compressed;
  }

  /// Whether it is known that the trace has no idle time that could be made short.
  ReadOnlyBooleanProperty busyThroughoutProperty() {
    return busyThroughout.getReadOnlyProperty();
  }

  /// Time as it is is there at once; for where it is made short, all moments are sorted first.
  void open(Trace next) {
    trace = next;
    shortened = null;
    measure.set(null);
    busyThroughout.set(false);
    window.set(TimeWindow.whole(next.durationNanos()));
    tasks.runBehind(
        "waterfall time",
        text("waterfall.compressing"),
        (progress, cancelled) -> TimeWindow.whole(TimeScale.compressed(next, GAP_SHARE)),
        found -> {
          shortened = found;
          busyThroughout.set(found.shortened().isEmpty());
          scale();
        },
        onError);
  }

  private void scale() {
    TimeWindow found = shortened;
    if (compressed.get() && found != null && !found.shortened().isEmpty()) {
      window.set(found);
    } else if (!window.get().shortened().isEmpty() && trace != null) {
      window.set(TimeWindow.whole(trace.durationNanos()));
    }
  }

  void show(TimeWindow next) {
    window.set(next);
  }

  void showAll() {
    window.set(window.get().whole());
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
    window.set(window.get().of(nanos, window.get().lengthNanos()));
  }

  void fit(long startNanos, long durationNanos) {
    window.set(window.get().fitted(startNanos, durationNanos));
  }

  /// Begins to measure at a moment, then ends there, then forgets it.
  void measureAt(long nanos) {
    Measure now = measure.get();
    if (now == null) {
      measure.set(Measure.at(nanos));
    } else {
      measure.set(now.isSet() ? null : now.to(nanos).set());
    }
  }

  /// Measures from one moment to another.
  void measure(long fromNanos, long toNanos) {
    measure.set(new Measure(fromNanos, toNanos, true));
  }

  /// The pointer is there: what is measured ends there, unless its end is set.
  void pointAt(long nanos) {
    Measure now = measure.get();
    if (now != null) {
      measure.set(now.to(nanos));
    }
  }

  /// Measures nothing any more; says whether anything was measured.
  boolean forgetMeasure() {
    boolean was = measure.get() != null;
    measure.set(null);
    return was;
  }
}
