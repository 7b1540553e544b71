package org.mergescope.app.task;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
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

  private final Executor fx;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name(IDLE).stackSize(STACK_BYTES).factory());
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
  private final ObservableList<RunningTask> runningView = FXCollections.unmodifiableObservableList(running);

  /// A runner whose outcomes come back to the JavaFX thread.
  public FxTaskRunner() {
    this(Platform::runLater);
  }

  FxTaskRunner(Executor fx) {
    this.fx = fx;
  }

  @Override
  public <T> TaskHandle run(
      String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {
    List.copyOf(running).forEach(task -> {
      if (task instanceof Running<?> before && before.lane.equals(lane)) {
        before.cancel();
      }
    });
    Running<T> task = new Running<>(lane, title, work, onDone, onError);
    running.add(task);
    task.begin();
    return task;
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
          running.remove(this);
          outcome.run();
        }
      });
    }

    @Override
    public void cancel() {
      cancelled = true;
      begun.cancel(true);
      running.remove(this);
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
