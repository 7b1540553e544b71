package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.reading.SiblingFolds;
import org.mergescope.model.reading.SpanFilter;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

import static org.mergescope.app.view.Texts.text;

/// The rows that are not collapsed, filtered out or folded away, and how far they are scrolled.
final class VisibleRows {
  /// Siblings are folded from so many on.
  private static final int LEAST_FOLD = 3;

  private final TaskRunner tasks;
  private final SpanSearch search;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
  private final DoubleProperty top = new SimpleDoubleProperty(this, "top", 0);
  private final DoubleProperty room = new SimpleDoubleProperty(this, "room", 10);
  private final BooleanProperty matchesOnly = new SimpleBooleanProperty(this, "matchesOnly", false);
  private final ReadOnlyBooleanWrapper folding = new ReadOnlyBooleanWrapper(this, "folding", false);
  private @Nullable SiblingFolds found;

  VisibleRows(TaskRunner tasks, SpanSearch search, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.search = search;
    this.onError = onError;
    matchesOnly.subscribe((before, after) -> filter());
    search.foundProperty().subscribe((before, after) -> filter());
  }

  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  @Nullable Shown shown() {
    return shown.get();
  }

  /// The first row that is seen; a fraction of it may be scrolled away.
  DoubleProperty topProperty() {
    return top;
  }

  /// How many rows there is room for; the view says so.
  DoubleProperty roomProperty() {
    return room;
  }

  /// Whether only what the search finds is shown, with the spans above it.
  BooleanProperty matchesOnlyProperty() {
    return matchesOnly;
  }

  /// Whether siblings that look alike are shown once.
  ReadOnlyBooleanProperty foldingProperty() {
    return folding.getReadOnlyProperty();
  }

  /// How many spans a filter leaves out.
  int filteredOut() {
    Shown now = shown.get();
    return now == null ? 0 : now.choice().filter().map(SpanFilter::hidden).orElse(0);
  }

  /// Shows a trace; what is collapsed stays where it is the one that is shown.
  void show(@Nullable SpanFacts facts) {
    Shown before = shown.get();
    if (facts == null) {
      found = null;
      shown.set(null);
    } else if (before != null && before.facts().trace() == facts.trace()) {
      shown.set(new Shown(facts, before.rows(), before.choice()));
    } else {
      top.set(0);
      found = null;
      shown.set(Shown.of(facts, RowChoice.ALL));
      if (folding.get()) {
        findFolds(facts);
      }
    }
  }

  /// Scrolls by rows.
  void scroll(double rows) {
    Shown now = shown.get();
    if (now != null) {
      top.set(Math.clamp(top.get() + rows, 0, lowestTop(now.rows())));
    }
  }

  /// Collapses a span, or expands it; shows in full what is folded into it.
  void toggle(int span) {
    Shown now = shown.get();
    if (now == null) {
      return;
    }
    if (now.choice().folded(span) > 1) {
      unfold(now, now.choice().folds().orElseThrow().fold(span));
    } else if (now.facts().hasChildren(span)) {
      BitSet collapsed = (BitSet) now.choice().collapsed().clone();
      collapsed.flip(span);
      choose(choice -> choice.collapsing(collapsed));
    }
  }

  /// Collapses or expands a span and everything below it.
  void subtree(int span, boolean collapse) {
    Shown now = shown.get();
    if (now == null || !now.has(span)) {
      return;
    }
    BitSet collapsed = (BitSet) now.choice().collapsed().clone();
    for (int below = span; below < now.facts().trace().subtreeEnd(span); below++) {
      collapsed.set(below, collapse && now.facts().hasChildren(below));
    }
    choose(choice -> choice.collapsing(collapsed));
  }

  void expandAll() {
    choose(choice -> choice.collapsing(new BitSet()));
  }

  /// Collapses everything but the roots; what is below them stays collapsed when they are expanded.
  void collapseAll() {
    levels(0);
  }

  /// Shows the roots and so many levels below them.
  void levels(int deepest) {
    Shown now = shown.get();
    if (now != null) {
      BitSet collapsed = SpanFilter.below(now.facts().trace(), deepest);
      choose(choice -> choice.collapsing(collapsed));
    }
  }

  /// One level more or less than the deepest row that is there.
  void changeLevels(int by) {
    Shown now = shown.get();
    if (now == null) {
      return;
    }
    Trace trace = now.facts().trace();
    int deepest = 0;
    for (int row = 0; row < now.rows().rowCount(); row++) {
      deepest = Math.max(deepest, trace.depth(now.rows().span(row)));
    }
    levels(Math.max(0, deepest + by));
  }

  /// Folds siblings that look alike, or shows them all.
  void fold(boolean alike) {
    Shown now = shown.get();
    folding.set(alike);
    if (!alike) {
      choose(choice -> choice.folding(Optional.empty()));
    } else if (found != null) {
      Optional<SiblingFolds> folds = Optional.of(found);
      choose(choice -> choice.folding(folds));
    } else if (now != null) {
      findFolds(now.facts());
    }
  }

  private void findFolds(SpanFacts facts) {
    tasks.run(
        "fold spans",
        text("waterfall.folding"),
        (progress, cancelled) -> SiblingFolds.of(facts.trace(), LEAST_FOLD),
        folds -> {
          Shown now = shown.get();
          if (now != null && now.facts().trace() == facts.trace()) {
            found = folds;
            if (folding.get()) {
              fold(true);
            }
          }
        },
        onError);
  }

  private void unfold(Shown now, int fold) {
    BitSet unfolded = (BitSet) now.choice().unfolded().clone();
    unfolded.set(fold);
    choose(choice -> choice.unfolding(unfolded));
  }

  private void filter() {
    Optional<SpanFilter> left = matchesOnly.get()
        ? Optional.ofNullable(search.foundProperty().get())
        : Optional.empty();
    Shown now = shown.get();
    if (now != null && !now.choice().filter().equals(left)) {
      choose(choice -> choice.filtering(left));
    }
  }

  private void choose(UnaryOperator<RowChoice> change) {
    Shown now = shown.get();
    if (now != null) {
      Shown next = Shown.of(now.facts(), change.apply(now.choice()));
      shown.set(next);
      top.set(Math.clamp(top.get(), 0, lowestTop(next.rows())));
    }
  }

  private double lowestTop(Waterfall rows) {
    return Math.max(0, rows.rowCount() - room.get());
  }

  /// Expands the ancestors of a span and unfolds what hides it.
  private void expandTo(Shown now, int span) {
    BitSet collapsed = (BitSet) now.choice().collapsed().clone();
    BitSet unfolded = (BitSet) now.choice().unfolded().clone();
    for (int up = span; up >= 0; up = now.facts().trace().parent(up)) {
      if (up != span) {
        collapsed.clear(up);
      }
      if (now.choice().hiddenBy(up) >= 0) {
        unfolded.set(now.choice().hiddenBy(up));
      }
    }
    choose(choice -> choice.collapsing(collapsed).unfolding(unfolded));
  }

  /// Where there is less room than before, a span that was seen is seen still.
  void keepInSight(int span, double roomBefore) {
    Shown now = shown.get();
    int row = now == null || !now.has(span) ? -1 : now.rows().row(span);
    if (row >= Math.floor(top.get()) && row < top.get() + roomBefore) {
      reveal(span);
    }
  }

  /// Makes a span a row, unless it is filtered out, and scrolls just as far as it takes to see it.
  void reveal(int span) {
    Shown now = shown.get();
    if (now == null || !now.has(span)) {
      return;
    }
    if (now.rows().row(span) < 0) {
      expandTo(now, span);
    }
    now = shown.get();
    int row = now == null ? -1 : now.rows().row(span);
    if (row >= 0) {
      double lowest = Math.max(0, row + 1 - Math.floor(room.get()));
      top.set(Math.clamp(top.get(), Math.min(lowest, row), row));
    }
  }
}
