package org.mergescope.app.view.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.mergescope.app.view.Texts;

/// Something the user can do, once for menu, toolbar, context menu and the list of shortcuts.
///
/// @param id the key of its text, such as `prune.delete-dead`
/// @param label what menus and buttons say; may change, as "Undo Delete 48 functions" does
/// @param disabledReason what the tooltip says while it is not enabled, or ""
public record Command(
    String id,
    ObservableValue<String> label,
    @Nullable Ikon icon,
    @Nullable KeyCombination shortcut,
    ObservableBooleanValue enabled,
    ObservableValue<String> disabledReason,
    Runnable action) {
  /// A command that is always enabled and says the text of its id.
  public static Command of(String id, Runnable action) {
    return new Command(
        id, constant(Texts.text(id)), null, null, new SimpleBooleanProperty(true), constant(""), action);
  }

  /// The same with an icon.
  public Command withIcon(Ikon chosen) {
    return new Command(id, label, chosen, shortcut, enabled, disabledReason, action);
  }

  /// The same with a shortcut, such as `Shortcut+Shift+O`.
  public Command withShortcut(String keys) {
    return new Command(id, label, icon, KeyCombination.valueOf(keys), enabled, disabledReason, action);
  }

  /// The same with a label that changes.
  public Command withLabel(ObservableValue<String> changing) {
    return new Command(id, changing, icon, shortcut, enabled, disabledReason, action);
  }

  /// The same, enabled only at times; `reasonKey` is the text that says why not.
  public Command enabledWhen(ObservableBooleanValue condition, String reasonKey) {
    return new Command(id, label, icon, shortcut, condition, constant(Texts.text(reasonKey)), action);
  }

  /// What a tooltip says: the label and its keys, and why it is not enabled.
  public ObservableValue<String> tooltip() {
    String keys = Optional.ofNullable(shortcut).map(KeyCombination::getDisplayText).map(k -> " (" + k + ")").orElse("");
    return Bindings.createStringBinding(
        () -> enabled.get() || disabledReason.getValue().isEmpty()
            ? label.getValue() + keys
            : label.getValue() + keys + "\n" + disabledReason.getValue(),
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
