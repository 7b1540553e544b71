package org.mergescope.app.view.functions;

import java.util.Locale;
import org.mergescope.app.view.Texts;

/// The columns of the table.
public enum Column {
  STATE,
  NAME,
  BYTES,
  CALLERS,
  CALLEES,
  LINKAGE,
  MERGED;

  /// The header.
  public String header() {
    return Texts.text("functions.column." + name().toLowerCase(Locale.ROOT));
  }
}
