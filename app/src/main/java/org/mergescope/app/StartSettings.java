package org.mergescope.app;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.view.settings.Setting;
import org.mergescope.app.view.settings.SettingsGroup;

import static org.mergescope.app.view.Texts.text;

/// What can be set about a start.
final class StartSettings {
  private StartSettings() {}

  /// The settings; each change is kept.
  static SettingsGroup of(LiveSettings settings) {
    ObjectProperty<Boolean> reopen = new SimpleObjectProperty<>(settings.get().reopenLast());
    reopen.subscribe(chosen -> settings.update(before -> before.withReopenLast(chosen)));
    return new SettingsGroup(
        "settings.start",
        List.of(new Setting<>(
            "settings.reopen",
            reopen,
            true,
            List.of(
                new Setting.Choice<>(true, text("settings.reopen.yes")),
                new Setting.Choice<>(false, text("settings.reopen.no"))))));
  }
}
