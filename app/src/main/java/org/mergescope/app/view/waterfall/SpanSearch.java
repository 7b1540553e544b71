package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.reading.SpanFilter;

import static org.mergescope.app.view.Texts.text;

/// A text and the spans of the open trace that contain it, found off the JavaFX thread.
final class SpanSearch {
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<@Nullable BitSet> matches = new ReadOnlyObjectWrapper<>(this, "matches", null);
  private final ReadOnlyObjectWrapper<@Nullable SpanFilter> found = new ReadOnlyObjectWrapper<>(this, "found", null);
  private @Nullable SpanFacts facts;

  private record Answer(BitSet matches, SpanFilter left) {}

  SpanSearch(TaskRunner tasks, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.onError = onError;
    query.subscribe((before, after) -> find());
  }

  StringProperty queryProperty() {
    return query;
  }

  /// The spans that contain the text, never changed in place; null where no text is looked for.
  ReadOnlyObjectProperty<@Nullable BitSet> matchesProperty() {
    return matches.getReadOnlyProperty();
  }

  /// What is left where only these are wanted, with the spans above them; null where no text is looked for.
  ReadOnlyObjectProperty<@Nullable SpanFilter> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// "3 of 12", the first number being the match that is selected; "" where no text is looked for.
  String position(int span) {
    BitSet now = matches.get();
    if (now == null) {
      return "";
    }
    int total = now.cardinality();
    boolean on = span >= 0 && now.get(span);
    return on ? text("waterfall.match", now.get(0, span + 1).cardinality(), total) : text("waterfall.matches", total);
  }

  /// The match after a span, or before it, round the end; -1 where there is none.
  int next(int span, boolean forward) {
    BitSet now = matches.get();
    return now == null ? -1 : next(now, span, forward);
  }

  /// The next set bit after a place, or before it, round the end; -1 where there is none.
  static int next(BitSet bits, int place, boolean forward) {
    if (bits.isEmpty()) {
      return -1;
    }
    if (forward) {
      int next = bits.nextSetBit(place + 1);
      return next >= 0 ? next : bits.nextSetBit(0);
    }
    int previous = place <= 0 ? -1 : bits.previousSetBit(place - 1);
    return previous >= 0 ? previous : bits.length() - 1;
  }

  void follow(@Nullable SpanFacts next) {
    facts = next;
    find();
  }

  private void find() {
    SpanFacts now = facts;
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    if (now == null || wanted.isEmpty()) {
      publish(null);
      return;
    }
    tasks.run(
        "filter spans",
        text("waterfall.filtering"),
        (progress, cancelled) -> {
          BitSet spans = new SpanText(now, wanted).matches(cancelled);
          return new Answer(spans, SpanFilter.of(now.trace(), spans));
        },
        this::answered,
        onError);
  }

  private void answered(Answer answer) {
    if (!query.get().isBlank()) {
      publish(answer);
    }
  }

  private void publish(@Nullable Answer answer) {
    matches.set(answer == null ? null : answer.matches());
    found.set(answer == null ? null : answer.left());
  }
}
