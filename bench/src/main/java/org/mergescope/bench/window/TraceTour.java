package org.mergescope.bench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// Opens a large trace and moves around in its waterfall.
final class TraceTour {
  private static final int FRAMES = 60;
  private static final double NOTCH = 40;

  private final Series series;
  private final WindowScene scene;
  private final Path trace;
  private final Path other;
  private final String count;
  private final Consumer<Path> open;

  /// @param other a small trace that is opened in between, of fewer spans
  /// @param count how the title says how many spans the large one has
  /// @param open opens a file in the window
  TraceTour(Series series, Path trace, Path other, String count, Consumer<Path> open) {
    this.series = series;
    this.scene = series.scene();
    this.trace = trace;
    this.other = other;
    this.count = count;
    this.open = open;
  }

  void run() throws InterruptedException {
    series.attempt("open a trace", this::openings);
    series.attempt("move around in a trace", () -> {
      Node canvas = series.pulses().call(() -> find("#waterfall-canvas", Node.class));
      series.frames("scroll the waterfall", _ -> Gestures.scroll(canvas, 0, -3 * NOTCH), FRAMES);
      series.frames("zoom and pan the waterfall", frame -> Gestures.scroll(canvas, frame % 2 == 0 ? 20 : -19, 0), FRAMES);
      answer("next span", _ -> answered(() -> Gestures.press(canvas, KeyCode.DOWN)));
      series.pulses().measure(() -> Gestures.press(canvas, KeyCode.HOME), scene.settled());
      answer("collapse everything", _ -> type(canvas, "-"));
      answer("expand everything", _ -> type(canvas, "+"));
      answer("next error", _ -> type(canvas, "e"));
      answer("search spans", this::search);
      answer("fold what looks alike", _ -> fold(canvas));
    });
  }

  private void answer(String name, Series.Once once) throws InterruptedException {
    series.answer(Action.Kind.TRACE_ANSWER, name, once);
  }

  private void openings() throws NotShownException, InterruptedException {
    List<Shot> shots = new ArrayList<>();
    for (int round = 0; round <= series.runs(); round++) {
      series.pulses().measure(() -> open.accept(other), title("1 span"));
      series.settle();
      shots.add(series.pulses().measure(() -> open.accept(trace), title(count)));
      series.settle();
    }
    series.add(Action.Kind.TRACE_OPEN, "open a trace of " + count, 0, shots);
  }

  private Condition title(String part) {
    return new Condition(
        "a waterfall of " + part,
        () -> scene.scene().lookup("#waterfall-title") instanceof Labeled title
            && title.getText().contains("· " + part + " ·"));
  }

  private Shot type(Node canvas, String character) throws NotShownException, InterruptedException {
    return answered(() -> Gestures.type(canvas, character));
  }

  /// What is looked for off the JavaFX thread is shown in the moment in which that work ends: no pulse is waited for
  /// after it.
  private Shot answered(Runnable deed) throws NotShownException, InterruptedException {
    return series.pulses().measure(deed, scene.idle());
  }

  /// Folds, and shows all again before the next time.
  private Shot fold(Node canvas) throws NotShownException, InterruptedException {
    Shot folded = type(canvas, "x");
    series.pulses().measure(() -> Gestures.type(canvas, "x"), scene.settled());
    return folded;
  }

  private Shot search(int round) throws NotShownException, InterruptedException {
    TextField box = series.pulses().call(() -> find("#waterfall-filter", TextField.class));
    return answered(() -> box.setText("operation-1" + round % 10));
  }

  private <T> T find(String selector, Class<T> type) {
    Node node = scene.scene().lookup(selector);
    if (node == null) {
      throw new IllegalStateException("there is no " + selector);
    }
    return type.cast(node);
  }
}
