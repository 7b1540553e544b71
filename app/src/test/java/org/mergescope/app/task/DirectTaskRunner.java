package org.mergescope.app.task;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The direct twin for tests: work is done before `run` returns, on the caller's thread.
public final class DirectTaskRunner implements TaskRunner {
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

  @Override
  public <T> TaskHandle run(
      String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {
    T result;
    try {
      result = work.run(fraction -> {}, () -> false);
    } catch (Exception failure) {
      onError.accept(failure);
      return () -> {};
    }
    onDone.accept(result);
    return () -> {};
  }

  @Override
  public <T> TaskHandle runBehind(
      String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {
    return run(lane, title, work, onDone, onError);
  }

  @Override
  public ObservableList<RunningTask> running() {
    return running;
  }
}
