package org.mergescope.app.view.settings;

import java.util.List;

/// Settings that belong together.
///
/// @param key of its title
public record SettingsGroup(String key, List<Setting<?>> settings) {
  public SettingsGroup {
    settings = List.copyOf(settings);
  }

  /// Sets all to what they were at first.
  void reset() {
    settings.forEach(Setting::reset);
  }

  /// Whether all are what they were at first.
  boolean isInitial() {
    return settings.stream().allMatch(Setting::isInitial);
  }
}
