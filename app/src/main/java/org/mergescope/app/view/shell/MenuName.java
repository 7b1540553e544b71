package org.mergescope.app.view.shell;

import java.util.Locale;

/// The menus of the menu bar, from left to right; each has the title `shell.menu.<name>`.
public enum MenuName {
  FILE,
  EDIT,
  VIEW,
  NAVIGATE,
  TRACE,
  HELP;

  String key() {
    return "shell.menu." + name().toLowerCase(Locale.ROOT);
  }
}
