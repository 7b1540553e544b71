package org.mergescope.app.view.shell;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A character that is typed, wherever the keyboard has it: `?` is another key on each layout. No menu takes it away
/// from a text field, for menus only hear keys that are pressed.
final class TypedKey extends KeyCombination {
  private final String character;

  TypedKey(String character) {
    this.character = character.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean match(KeyEvent event) {
    return event.getEventType() == KeyEvent.KEY_TYPED
        && !event.isShortcutDown()
        && !event.isAltDown()
        && event.getCharacter().toLowerCase(Locale.ROOT).equals(character);
  }

  @Override
  public String getName() {
    return getDisplayText();
  }

  @Override
  public String getDisplayText() {
    return character.isBlank() ? "Space" : character.toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TypedKey key && key.character.equals(character);
  }

  @Override
  public int hashCode() {
    return character.hashCode();
  }
}
