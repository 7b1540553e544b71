package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.mergescope.app.view.Texts;

/// Something the user can do, once for menu, toolbar, context menu, palette and the list of shortcuts.
///
/// @param id the key of its text, such as `prune.delete-dead`
/// @param label what menus and buttons say; may change, as "Undo Delete 48 functions" does
/// @param keys what does it; menus show the first
/// @param disabledReason what the tooltip says while it is not enabled, or ""
/// @param selected whether it is on, for what can be on or off
public record Command(
    String id,
    ObservableValue<String> label,
    @Nullable Ikon icon,
    List<KeyCombination> keys,
    ObservableBooleanValue enabled,
    ObservableValue<String> disabledReason,
    @Nullable ObservableBooleanValue selected,
    Runnable action) {
  public Command {
    keys = List.copyOf(keys);
  }

  /// A command that is always enabled and says the text of its id.
  public static Command of(String id, Runnable action) {
    return named(id, Texts.text(id), action);
  }

  /// A command that is always enabled, for texts that are put together.
  public static Command named(String id, String label, Runnable action) {
    return new Command(
        id, constant(label), null, List.of(), new SimpleBooleanProperty(true), constant(""), null, action);
  }

  /// The same with an icon.
  public Command withIcon(Ikon chosen) {
    return new Command(id, label, chosen, keys, enabled, disabledReason, selected, action);
  }

  /// The same with a shortcut, such as `Shortcut+Shift+O`; a second one does it too.
  public Command withShortcut(String combination) {
    return withKey(KeyCombination.valueOf(combination));
  }

  /// The same with a character that does it when it is typed, though never in a text field.
  public Command withTyped(String character) {
    return withKey(new TypedKey(character));
  }

  private Command withKey(KeyCombination key) {
    List<KeyCombination> more = new ArrayList<>(keys);
    more.add(key);
    return new Command(id, label, icon, more, enabled, disabledReason, selected, action);
  }

  /// The same with a label that changes.
  public Command withLabel(ObservableValue<String> changing) {
    return new Command(id, changing, icon, keys, enabled, disabledReason, selected, action);
  }

  /// The same, enabled only at times; `reasonKey` is the text that says why not.
  public Command enabledWhen(ObservableBooleanValue condition, String reasonKey) {
    return new Command(id, label, icon, keys, condition, constant(Texts.text(reasonKey)), selected, action);
  }

  /// The same, enabled only at times, for reasons that change.
  public Command enabledWhen(ObservableBooleanValue condition, ObservableValue<String> reason) {
    return new Command(id, label, icon, keys, condition, reason, selected, action);
  }

  /// The same for something that is on or off.
  public Command selectedWhen(ObservableBooleanValue condition) {
    return new Command(id, label, icon, keys, enabled, disabledReason, condition, action);
  }

  /// The same, after something that makes sense of it, such as bringing into sight what it is about.
  public Command after(Runnable first) {
    Runnable both = () -> {
      first.run();
      action.run();
    };
    return new Command(id, label, icon, keys, enabled, disabledReason, selected, both);
  }

  /// The keys that menus show.
  public Optional<KeyCombination> shortcut() {
    return keys.stream().findFirst();
  }

  /// All its keys as they are shown, or "".
  public String keysText() {
    return keys.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining("  "));
  }

  /// What a tooltip says: the label and its keys, and why it is not enabled.
  public ObservableValue<String> tooltip() {
    String shown = shortcut().map(KeyCombination::getDisplayText).map(text -> " (" + text + ")").orElse("");
    return Bindings.createStringBinding(
        () -> enabled.get() || disabledReason.getValue().isEmpty()
            ? label.getValue() + shown
            : label.getValue() + shown + "\n" + disabledReason.getValue(),
        label,
        enabled,
        disabledReason);
  }

  /// Does it, where it is enabled.
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }

  private static ObservableValue<String> constant(String text) {
    return new ReadOnlyStringWrapper(text).getReadOnlyProperty();
  }
}
