package org.mergescope.app.task;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/// What nobody caught, from any thread: written to the log, then told on the JavaFX thread.
public final class UncaughtFailures implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = System.getLogger("org.mergescope");

  private static final List<String> DISPLAY =
      List.of("java.", "jdk.", "com.sun.glass.", "com.sun.prism.", "com.sun.javafx.tk.");

  private final Consumer<Throwable> tell;
  private boolean telling;

  /// A handler that tells someone, such as the notices of the window.
  public UncaughtFailures(Consumer<Throwable> tell) {
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    LOG.log(Level.ERROR, "uncaught in " + thread.getName(), failure);
    if (!isOfTheDisplay(failure)) {
      Platform.runLater(() -> tellOnce(failure));
    }
  }

  /// Whether it is a frame that the toolkit could not bring to the screen: nothing of ours has run, and the next frame
  /// does what this one could not.
  static boolean isOfTheDisplay(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length > 0
        && Arrays.stream(trace)
            .map(StackTraceElement::getClassName)
            .allMatch(name -> DISPLAY.stream().anyMatch(name::startsWith));
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
