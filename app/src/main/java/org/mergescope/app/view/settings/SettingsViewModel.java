package org.mergescope.app.view.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mergescope.app.view.Texts;

/// Which settings are shown for what was typed.
public final class SettingsViewModel {
  private final List<SettingsGroup> all;
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<List<SettingsGroup>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", List.of());

  /// A page of all settings there are.
  public SettingsViewModel(List<SettingsGroup> all) {
    this.all = List.copyOf(all);
    filter.subscribe(this::show);
  }

  /// What was typed to find a setting.
  public StringProperty filterProperty() {
    return filter;
  }

  /// The groups that have a setting to show, with those settings.
  public ReadOnlyObjectProperty<List<SettingsGroup>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private void show(String typed) {
    String lowerCase = typed.strip().toLowerCase(Locale.ROOT);
    shown.set(all.stream()
        .map(group -> new SettingsGroup(
            group.key(), group.settings().stream().filter(setting -> holds(group, setting, lowerCase)).toList()))
        .filter(group -> !group.settings().isEmpty())
        .toList());
  }

  /// A setting is found by its name, its explanation, what it can be, and the title of its group.
  private static boolean holds(SettingsGroup group, Setting<?> setting, String lowerCase) {
    StringBuilder words = new StringBuilder(Texts.text(group.key()));
    words.append('\n').append(Texts.text(setting.key()));
    words.append('\n').append(Texts.text(setting.key() + ".hint"));
    setting.choices().forEach(choice -> words.append('\n').append(choice.name()));
    return words.toString().toLowerCase(Locale.ROOT).contains(lowerCase);
  }
}
