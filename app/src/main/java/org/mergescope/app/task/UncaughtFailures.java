package org.mergescope.app.task;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import javafx.application.Platform;

/// What nobody caught, from any thread: written to the log, then told on the JavaFX thread.
public final class UncaughtFailures implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = System.getLogger("org.mergescope");

  private final Consumer<Throwable> tell;
  private boolean telling;

  /// A handler that tells someone, such as the notices of the window.
  public UncaughtFailures(Consumer<Throwable> tell) {
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    LOG.log(Level.ERROR, "uncaught in " + thread.getName(), failure);
    Platform.runLater(() -> tellOnce(failure));
  }

  /// A failure to tell ends up here again; it is in the log and must not go round.
  private void tellOnce(Throwable failure) {
    if (telling) {
      return;
    }
    telling = true;
    tell.accept(failure);
    telling = false;
  }
}
