package org.mergescope.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Bounds library code that cannot be cancelled and recurses deeply. Called off the JavaFX thread.
public final class TimeLimit {
  private static final long STACK_BYTES = 64L << 20;

  private TimeLimit() {}

  /// Runs work on a thread of its own with a deep stack and waits for it, at most so long; then the work goes on
  /// unheeded until it ends by itself, so it must be bounded.
  public static <T> T call(String name, Duration limit, Callable<T> work)
      throws InterruptedException, ExecutionException, TimeoutException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name(name).stackSize(STACK_BYTES).start(task);
    return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
  }
}
