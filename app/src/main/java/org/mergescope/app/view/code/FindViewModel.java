package org.mergescope.app.view.code;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;

/// Finds words or a regular expression, off the JavaFX thread, and goes from match to match, round at the ends. While
/// an expression cannot be read, the matches of the last one stay.
final class FindViewModel {
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
  private final BooleanProperty regex = new SimpleBooleanProperty(this, "regex", false);
  private final BooleanProperty matchCase = new SimpleBooleanProperty(this, "matchCase", false);
  private final BooleanProperty searching = new SimpleBooleanProperty(this, "searching", false);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
  private Optional<FindPlace> place = Optional.empty();
  private Matches matches = Matches.NONE;
  private int current = -1;
  private TaskHandle search = () -> {};

  FindViewModel(TaskRunner tasks, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.onError = onError;
    words.subscribe((before, now) -> look());
    regex.subscribe((before, now) -> look());
    matchCase.subscribe((before, now) -> look());
    open.subscribe((before, now) -> look());
  }

  /// What is looked for.
  StringProperty wordsProperty() {
    return words;
  }

  /// Whether anything is looked for at all.
  BooleanProperty openProperty() {
    return open;
  }

  /// Whether the words are a regular expression.
  BooleanProperty regexProperty() {
    return regex;
  }

  /// Whether upper and lower case differ.
  BooleanProperty matchCaseProperty() {
    return matchCase;
  }

  /// Whether a search is under way.
  BooleanProperty searchingProperty() {
    return searching;
  }

  /// Why the expression cannot be read, or "".
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Which match is shown of how many, or "".
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Looks somewhere else from now on.
  void lookIn(FindPlace other) {
    place = Optional.of(other);
    look();
  }

  /// Looks again, as the text has changed.
  void look() {
    search.cancel();
    searching.set(false);
    if (!open.get() || words.get().isEmpty() || place.isEmpty()) {
      problem.set("");
      found(Matches.NONE);
      status.set("");
      return;
    }
    Pattern pattern;
    try {
      pattern = pattern();
    } catch (PatternSyntaxException wrong) {
      problem.set(Texts.text("code.find.unreadable", wrong.getDescription()));
      return;
    }
    problem.set("");
    status.set(Texts.text("code.find.searching"));
    searching.set(true);
    search = tasks.run(
        "code-find",
        Texts.text("code.find.task", words.get()),
        place.get().search(pattern),
        this::found,
        failure -> {
          searching.set(false);
          onError.accept(failure);
        });
  }

  /// Gives a search up.
  void cancel() {
    search.cancel();
    searching.set(false);
    status.set(Texts.text("code.find.cancelled"));
  }

  /// Shows the next match.
  void next() {
    go(1);
  }

  /// Shows the match before.
  void previous() {
    go(-1);
  }

  private void go(int step) {
    if (matches.count() == 0 || place.isEmpty()) {
      return;
    }
    int here = place.get().here();
    boolean onIt = current >= 0 && matches.start(current) == here;
    int after = matches.from(here);
    int next = onIt ? current + step : step < 0 ? after - 1 : after;
    boolean round = step < 0 ? next < 0 : next >= matches.count() || (!onIt && matches.start(after) < here);
    show(Math.floorMod(next, matches.count()), round);
  }

  private void found(Matches now) {
    searching.set(false);
    matches = now;
    current = -1;
    if (now.count() > 0) {
      place.ifPresent(where -> show(now.from(where.here()), false));
    } else {
      status.set(Texts.text("code.find.none"));
    }
  }

  private void show(int match, boolean round) {
    current = match;
    place.ifPresent(where -> where.show(matches, match));
    String key = matches.isComplete() ? "code.find.count" : "code.find.more";
    String count = Texts.text(key, match + 1, matches.count());
    status.set(round ? Texts.text("code.find.round", count) : count);
  }

  private Pattern pattern() {
    int flags = matchCase.get() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(words.get(), flags | (regex.get() ? Pattern.MULTILINE : Pattern.LITERAL));
  }
}
