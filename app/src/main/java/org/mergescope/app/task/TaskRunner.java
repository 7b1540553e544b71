package org.mergescope.app.task;

import java.util.function.Consumer;
import javafx.collections.ObservableList;

/// Runs work off the JavaFX thread and brings the outcome back to it. Called on the JavaFX thread only.
public interface TaskRunner {
  /// Starts work. Work of the same `lane` that is still running is cancelled and its result dropped: the newest request
  /// wins. Exactly one of `onDone` and `onError` is called, on the JavaFX thread, unless the work was cancelled or
  /// superseded: then neither is.
  ///
  /// @param lane what the work is for, such as "open module"
  /// @param title what the status bar says while it runs
  <T> TaskHandle run(String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError);

  /// The same for work that nobody looks at before the views have answered: it starts once no other work is running, but
  /// a second later at the latest. Until then it counts as running.
  <T> TaskHandle runBehind(
      String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError);

  /// What is running, oldest first; changes on the JavaFX thread.
  ObservableList<RunningTask> running();
}
