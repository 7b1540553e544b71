package org.mergescope.app.view.theme;

/// What the user wants to see.
public enum ThemeChoice {
  /// As the desktop is set, also when that changes.
  SYSTEM,
  LIGHT,
  DARK
}
