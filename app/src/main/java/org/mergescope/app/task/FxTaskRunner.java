package org.mergescope.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Runs each piece of work on a thread of its own, and keeps threads for the next piece: starting one makes the JavaFX
/// thread wait, for long where all processors are busy. The threads belong to the system, not to the virtual machine:
/// work here is mostly computation, which must not starve a request that waits beside it, and layout needs a deep stack.
public final class FxTaskRunner implements TaskRunner {
  private static final long STACK_BYTES = 64L << 20;
  private static final String IDLE = "idle";

  private static final long AT_THE_LATEST_MILLIS = 1_000;

  private final Executor fx;
  private final Executor later;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name(IDLE).stackSize(STACK_BYTES).factory());
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
  private final ObservableList<RunningTask> runningView = FXCollections.unmodifiableObservableList(running);
  private final List<Running<?>> behind = new ArrayList<>();

  /// A runner whose outcomes come back to the JavaFX thread.
  public FxTaskRunner() {
    this(Platform::runLater);
  }

  FxTaskRunner(Executor fx) {
    this(fx, CompletableFuture.delayedExecutor(AT_THE_LATEST_MILLIS, TimeUnit.MILLISECONDS, fx));
  }

  FxTaskRunner(Executor fx, Executor later) {
    this.fx = fx;
    this.later = later;
  }

  @Override
  public <T> TaskHandle run(
      String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {
    Running<T> task = added(lane, title, work, onDone, onError);
    task.begin();
    return task;
  }

  @Override
  public <T> TaskHandle runBehind(
      String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {
    Running<T> task = added(lane, title, work, onDone, onError);
    behind.add(task);
    // Not at once: what asks for this may be one of many that ask because of the same change.
    fx.execute(this::letGo);
    later.execute(() -> begin(task));
    return task;
  }

  private <T> Running<T> added(
      String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {
    List.copyOf(running).forEach(task -> {
      if (task instanceof Running<?> before && before.lane.equals(lane)) {
        before.cancel();
      }
    });
    Running<T> task = new Running<>(lane, title, work, onDone, onError);
    running.add(task);
    return task;
  }

  private void letGo() {
    if (behind.size() == running.size()) {
      List.copyOf(behind).forEach(this::begin);
    }
  }

  private void begin(Running<?> task) {
    if (behind.remove(task)) {
      task.begin();
    }
  }

  private void ended(Running<?> task) {
    running.remove(task);
    behind.remove(task);
    if (!behind.isEmpty()) {
      fx.execute(this::letGo);
    }
  }

  @Override
  public ObservableList<RunningTask> running() {
    return runningView;
  }

  private final class Running<T> implements RunningTask {
    private final String lane;
    private final String title;
    private final Work<T> work;
    private final Consumer<T> onDone;
    private final Consumer<Exception> onError;
    private final FutureTask<?> begun = new FutureTask<>(this::work, null);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean progressOnItsWay = new AtomicBoolean();
    private volatile double latestProgress = -1;
    private volatile boolean cancelled;

    Running(String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {
      this.lane = lane;
      this.title = title;
      this.work = work;
      this.onDone = onDone;
      this.onError = onError;
    }

    private void begin() {
      threads.execute(begun);
    }

    private void work() {
      Thread.currentThread().setName(lane);
      try {
        T result = work.run(this::report, () -> cancelled);
        finish(() -> onDone.accept(result));
      } catch (CancellationException stopped) {
        finish(() -> {});
      } catch (Exception failure) {
        finish(() -> onError.accept(failure));
      } catch (Error failure) {
        finish(() -> onError.accept(new TaskFailure(title, failure)));
      } finally {
        Thread.currentThread().setName(IDLE);
      }
    }

    private void report(double fraction) {
      latestProgress = fraction;
      if (progressOnItsWay.compareAndSet(false, true)) {
        fx.execute(() -> {
          progressOnItsWay.set(false);
          progress.set(latestProgress);
        });
      }
    }

    private void finish(Runnable outcome) {
      fx.execute(() -> {
        if (!cancelled) {
          ended(this);
          outcome.run();
        }
      });
    }

    @Override
    public void cancel() {
      cancelled = true;
      begun.cancel(true);
      ended(this);
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public ReadOnlyDoubleProperty progress() {
      return progress.getReadOnlyProperty();
    }
  }
}
