package org.mergescope.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Library code that cannot be cancelled and recurses deeply, on a thread of its own with a deep stack. Waiting for it is
/// bounded; the work itself goes on unheeded until it ends, so it must be bounded too.
public final class DeepWork<T> {
  private static final long STACK_BYTES = 64L << 20;

  private final FutureTask<T> task;

  private DeepWork(FutureTask<T> task) {
    this.task = task;
  }

  /// Starts it.
  public static <T> DeepWork<T> start(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name(name).stackSize(STACK_BYTES).start(task);
    return new DeepWork<>(task);
  }

  /// Waits for its result, off the JavaFX thread and at most so long.
  ///
  /// @throws ExecutionException with what it threw, errors such as an exhausted stack included
  public T await(Duration limit) throws InterruptedException, ExecutionException, TimeoutException {
    return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
  }
}
