package org.mergescope.app.view.tempo;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import static org.mergescope.app.view.Texts.text;

/// Searches again and again: the clock runs from one answer to the next question, so that a slow server is never asked
/// twice at once.
final class LiveSearch {
  private final ObjectProperty<Every> every = new SimpleObjectProperty<>(this, "every", Every.NEVER);
  private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused", false);
  private IntConsumer clock = seconds -> {};

  /// How long after an answer it is searched again.
  enum Every {
    NEVER(0),
    SECONDS_5(5),
    SECONDS_15(15),
    MINUTE(60);

    private final int seconds;

    Every(int seconds) {
      this.seconds = seconds;
    }

    String label() {
      return text("tempo.live." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  LiveSearch() {
    every.subscribe((before, after) -> {
      paused.set(false);
      answered();
    });
    paused.subscribe((before, after) -> answered());
  }

  ObjectProperty<Every> everyProperty() {
    return every;
  }

  BooleanProperty pausedProperty() {
    return paused;
  }

  /// Sets what is told how many seconds to wait from now before it is searched again, 0 for not at all.
  void setClock(IntConsumer told) {
    clock = told;
  }

  boolean isRunning() {
    return every.get() != Every.NEVER && !paused.get();
  }

  /// Begins to wait for the next question; an answer has come.
  void answered() {
    clock.accept(isRunning() ? every.get().seconds : 0);
  }

  void pause() {
    if (isRunning()) {
      paused.set(true);
    }
  }
}
