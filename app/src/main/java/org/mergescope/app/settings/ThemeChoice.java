package org.mergescope.app.settings;

/// What the user wants to see.
public enum ThemeChoice {
  /// As the desktop is set, also when that changes.
  SYSTEM,
  LIGHT,
  DARK
}
