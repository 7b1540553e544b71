package org.mergescope.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A runner whose work waits until the test lets it go, so that a test can act while something is under way.
public final class HeldTaskRunner implements TaskRunner {
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

  @Override
  public <T> TaskHandle run(
      String lane, String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onError) {
    running.removeIf(task -> ((Held) task).lane.equals(lane));
    Held held = new Held(lane, title, () -> {
      T result;
      try {
        result = work.run(fraction -> {}, () -> false);
      } catch (Exception failure) {
        onError.accept(failure);
        return;
      }
      onDone.accept(result);
    });
    running.add(held);
    return held;
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

  /// Does all work that waits, also what that work asks for.
  public void release() {
    while (!running.isEmpty()) {
      List<RunningTask> waiting = new ArrayList<>(running);
      running.clear();
      waiting.forEach(task -> ((Held) task).outcome.run());
    }
  }

  private final class Held implements RunningTask {
    private final String lane;
    private final String title;
    private final Runnable outcome;

    Held(String lane, String title, Runnable outcome) {
      this.lane = lane;
      this.title = title;
      this.outcome = outcome;
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public ReadOnlyDoubleProperty progress() {
      return new ReadOnlyDoubleWrapper(-1).getReadOnlyProperty();
    }

    @Override
    public void cancel() {
      running.remove(this);
    }
  }
}
