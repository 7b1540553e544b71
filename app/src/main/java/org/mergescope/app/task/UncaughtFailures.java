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

  private static final List<String> DISPLAY = List.of("com.sun.glass.", "com.sun.prism.", "com.sun.javafx.tk.");
  private static final List<String> PLATFORM = List.of("java.", "jdk.");

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
    List<String> classes = Arrays.stream(failure.getStackTrace()).map(StackTraceElement::getClassName).toList();
    return classes.stream().anyMatch(name -> isOf(DISPLAY, name))
        && classes.stream().allMatch(name -> isOf(DISPLAY, name) || isOf(PLATFORM, name));
  }

  private static boolean isOf(List<String> packages, String name) {
    return packages.stream().anyMatch(name::startsWith);
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
