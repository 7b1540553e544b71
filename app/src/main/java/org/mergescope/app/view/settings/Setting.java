package org.mergescope.app.view.settings;

import java.util.List;
import javafx.beans.property.Property;

/// One thing that can be set.
///
/// @param <T> what it can be
/// @param key of its name; its explanation is at the key with `.hint`
/// @param initial what it is until the user says otherwise
/// @param choices all it can be, in order
public record Setting<T>(String key, Property<T> value, T initial, List<Choice<T>> choices) {
  public Setting {
    choices = List.copyOf(choices);
  }

  /// Something it can be, and what that is called.
  public record Choice<T>(T value, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// The choice that holds now; the first where none does.
  Choice<T> now() {
    return choices.stream()
        .filter(choice -> choice.value().equals(value.getValue()))
        .findFirst()
        .orElse(choices.getFirst());
  }

  /// Sets it.
  void choose(Choice<T> choice) {
    value.setValue(choice.value());
  }

  /// Sets it to what it was at first.
  void reset() {
    value.setValue(initial);
  }

  /// Whether it is what it was at first.
  boolean isInitial() {
    return initial.equals(value.getValue());
  }
}
