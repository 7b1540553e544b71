package org.mergescope.app.view.inspector;

import java.util.Locale;

/// The two directions of the trees.
enum CallSide {
  CALLERS,
  CALLEES;

  /// The name in ids and texts.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
