package org.mergescope.bench.window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Watches the window from pulse to pulse. Conditions are asked at the beginning of each; what held there counts as
/// shown when the same pulse has laid out the scene and hands it over to be drawn.
final class Pulses {
  /// How much longer than a condition a thread is waited for that does not pulse at all.
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Duration limit;
  private long last;
  private @Nullable Watch watch;

  private final AnimationTimer timer = new AnimationTimer() {
    @Override
    public void handle(long now) {
      pulse();
    }
  };

  private Pulses(Duration limit) {
    this.limit = limit;
  }

  /// Watches a scene from now on, on the JavaFX thread.
  ///
  /// @param limit how long a condition is waited for
  static Pulses of(Scene scene, Duration limit) {
    Pulses pulses = new Pulses(limit);
    pulses.timer.start();
    scene.addPostLayoutPulseListener(pulses::laidOut);
    return pulses;
  }

  /// Does something on the JavaFX thread and waits until all conditions have held.
  Shot measure(Runnable deed, Condition... conditions) throws NotShownException, InterruptedException {
    return run(new Awaited(limit, List.of(conditions)), deed);
  }

  /// Does something in each of so many pulses in a row.
  Shot frames(int count, IntConsumer deed) throws NotShownException, InterruptedException {
    return run(new Moved(count, deed), () -> {});
  }

  /// The same on the JavaFX thread, for what has to be done in one event with what was done before.
  CompletableFuture<Shot> begin(Runnable deed, Condition... conditions) {
    return begin(new Awaited(limit, List.of(conditions)), deed);
  }

  private CompletableFuture<Shot> begin(Watch next, Runnable deed) {
    next.begin();
    watch = next;
    deed.run();
    return next.shot;
  }

  private Shot run(Watch next, Runnable deed) throws NotShownException, InterruptedException {
    return get(call(() -> begin(next, deed)));
  }

  /// Asks something on the JavaFX thread.
  <T> T call(Supplier<T> question) throws NotShownException, InterruptedException {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.get());
      } catch (IllegalStateException absent) {
        answer.completeExceptionally(absent);
      }
    });
    return get(answer);
  }

  /// Waits for what comes from the JavaFX thread.
  <T> T get(CompletableFuture<T> answer) throws NotShownException, InterruptedException {
    try {
      return answer.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException hangs) {
      throw new NotShownException("the window stood still for " + limit.plus(GRACE).toSeconds() + " s");
    } catch (ExecutionException failure) {
      throw new NotShownException(
          Optional.ofNullable(failure.getCause()).map(Throwable::getMessage).orElseGet(failure::toString));
    }
  }

  private void pulse() {
    long now = System.nanoTime();
    Watch watched = watch;
    if (watched != null) {
      try {
        watched.pulse(now, last == 0 ? 0 : now - last);
      } catch (IllegalStateException absent) {
        watched.shot.completeExceptionally(absent);
      }
      watch = watched.shot.isDone() ? null : watched;
    }
    last = now;
  }

  private void laidOut() {
    if (watch != null) {
      watch.laidOut(System.nanoTime());
    }
  }
}
