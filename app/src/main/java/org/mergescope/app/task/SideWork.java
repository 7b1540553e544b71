package org.mergescope.app.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// A part of a task that another processor does meanwhile. It has to look itself at whether the task was cancelled.
public final class SideWork {
  private final CompletableFuture<Void> done;

  private SideWork(CompletableFuture<Void> done) {
    this.done = done;
  }

  /// Starts it.
  public static SideWork start(Runnable work) {
    return new SideWork(CompletableFuture.runAsync(work));
  }

  /// Waits for its end; throws what it threw.
  public void join() {
    try {
      done.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }
}
