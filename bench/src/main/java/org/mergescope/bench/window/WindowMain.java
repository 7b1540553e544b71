package org.mergescope.bench.window;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// The process that has the window.
public final class WindowMain {
  private static final Logger LOG = System.getLogger(WindowMain.class.getName());

  /// An export of a gigabyte on a busy machine takes a while; whatever takes longer does not come.
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /// Says that a trace is opened rather than a module.
  static final String TRACE = "trace";

  private WindowMain() {}

  /// What to do, in this order: the program's folder, a folder for settings, the module, the sample, how often, where
  /// the account goes, and when the process was started where no more than that is to be measured.
  public static void main(String[] arguments) throws InterruptedException {
    try {
      measure(List.of(arguments));
    } catch (IOException failure) {
      LOG.log(Level.ERROR, "the window was not measured", failure);
      // JavaFX would keep the process.
      System.exit(1);
    }
    // The window is not asked whether it may close: what was deleted in it is of no use to anybody.
    System.exit(0);
  }

  private static void measure(List<String> words) throws IOException, InterruptedException {
    CountDownLatch ready = new CountDownLatch(1);
    Platform.startup(ready::countDown);
    ready.await();
    WindowTour.Course course = new WindowTour.Course(
        Path.of(words.get(0)), Path.of(words.get(1)), Path.of(words.get(2)), Path.of(words.get(3)),
        Integer.parseInt(words.get(4)), LIMIT);
    Account account = words.size() <= 6
        ? WindowTour.all(course)
        : words.get(6).equals(TRACE)
            ? WindowTour.trace(course)
            : WindowTour.start(course, Long.parseLong(words.get(6)));
    account.write(Path.of(words.get(5)));
  }
}
