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

import static org.mergescope.app.view.Texts.text;

/// A text and the spans of the open trace that contain it, found off the JavaFX thread.
final class SpanFilter {
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<@Nullable BitSet> matches = new ReadOnlyObjectWrapper<>(this, "matches", null);
  private @Nullable SpanFacts facts;

  SpanFilter(TaskRunner tasks, Consumer<Exception> onError) {
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

  /// "3 of 12", the first number being the match that is selected; "" where no text is looked for.
  String position(int span) {
    BitSet found = matches.get();
    if (found == null) {
      return "";
    }
    int total = found.cardinality();
    boolean on = span >= 0 && found.get(span);
    return on ? text("waterfall.match", found.get(0, span + 1).cardinality(), total) : text("waterfall.matches", total);
  }

  /// The match after a span, or before it, round the end; -1 where there is none.
  int next(int span, boolean forward) {
    BitSet found = matches.get();
    if (found == null || found.isEmpty()) {
      return -1;
    }
    if (forward) {
      int next = found.nextSetBit(span + 1);
      return next >= 0 ? next : found.nextSetBit(0);
    }
    int previous = span <= 0 ? -1 : found.previousSetBit(span - 1);
    return previous >= 0 ? previous : found.length() - 1;
  }

  void follow(@Nullable SpanFacts next) {
    facts = next;
    find();
  }

  private void find() {
    SpanFacts now = facts;
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    if (now == null || wanted.isEmpty()) {
      matches.set(null);
      return;
    }
    tasks.run(
        "filter spans",
        text("waterfall.filtering"),
        (progress, cancelled) -> {
          BitSet found = new BitSet();
          for (int span = 0; span < now.trace().spanCount() && !cancelled.getAsBoolean(); span++) {
            found.set(span, now.mentions(span, wanted));
          }
          return found;
        },
        this::found,
        onError);
  }

  private void found(BitSet spans) {
    if (!query.get().isBlank()) {
      matches.set(spans);
    }
  }
}
