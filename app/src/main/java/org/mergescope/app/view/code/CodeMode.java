package org.mergescope.app.view.code;

import java.util.Locale;

/// Which text of a symbol is shown.
enum CodeMode {
  /// As the file has it.
  ORIGINAL,
  /// As an export would write it now.
  AFTER,
  /// Both, line by line.
  DIFF;

  /// The one after it, round again at the end.
  CodeMode next() {
    return switch (this) {
      case ORIGINAL -> AFTER;
      case AFTER -> DIFF;
      case DIFF -> ORIGINAL;
    };
  }

  /// The key of its name.
  String key() {
    return "code.mode." + name().toLowerCase(Locale.ROOT);
  }
}
