package org.mergescope.app.view.reading;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskRunner;

/// Something computed from what is asked, off the JavaFX thread and only while it is looked at.
///
/// @param <Q> what is asked
/// @param <A> the answer
final class Reading<Q, A> {
  private final String lane;
  private final String title;
  private final TaskRunner tasks;
  private final Function<Q, A> compute;
  private final Consumer<Exception> onError;
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", false);
  private final ReadOnlyObjectWrapper<@Nullable A> answer = new ReadOnlyObjectWrapper<>(this, "answer", null);
  private @Nullable Q question;
  private @Nullable Q answered;

  Reading(String lane, String title, TaskRunner tasks, Function<Q, A> compute, Consumer<Exception> onError) {
    this.lane = lane;
    this.title = title;
    this.tasks = tasks;
    this.compute = compute;
    this.onError = onError;
    wanted.subscribe((before, after) -> work());
  }

  /// Whether somebody looks at it.
  BooleanProperty wantedProperty() {
    return wanted;
  }

  /// The answer to the newest question, or null where there is none yet.
  ReadOnlyObjectProperty<@Nullable A> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /// Asks something else, or nothing.
  void ask(@Nullable Q next) {
    question = next;
    if (next == null) {
      answered = null;
      answer.set(null);
    } else {
      work();
    }
  }

  private void work() {
    Q now = question;
    if (!wanted.get() || now == null || Objects.equals(now, answered)) {
      return;
    }
    tasks.run(
        lane,
        title,
        (progress, cancelled) -> compute.apply(now),
        found -> {
          if (now.equals(question)) {
            answered = now;
            answer.set(found);
          }
        },
        onError);
  }
}
