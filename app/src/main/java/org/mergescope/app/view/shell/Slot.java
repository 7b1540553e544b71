package org.mergescope.app.view.shell;

import java.util.Locale;

/// A place for one view, in reading order; each has the title `shell.slot.<name>`.
public enum Slot {
  OVERVIEW,
  FUNCTIONS,
  MERGED,
  GRAPH,
  TRACE,
  INSPECTOR,
  CODE;

  String key() {
    return "shell.slot." + name().toLowerCase(Locale.ROOT);
  }
}
