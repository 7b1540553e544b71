package org.mergescope.app.view.functions;

import java.util.Locale;
import org.mergescope.app.view.Texts;

/// The columns of the table, in the order of a first start.
public enum Column {
  STATE(92, true),
  NAME(200, true),
  BYTES(84, true),
  RETAINED(86, true),
  INSTRUCTIONS(84, false),
  CRATE(100, true),
  CALLERS(76, true),
  CALLEES(76, true),
  ROOTS(76, false),
  HITS(84, true),
  LINKAGE(92, true),
  MODULE(140, true),
  MERGED(150, true),
  REASON(220, false);

  private final double width;
  private final boolean shownAtFirst;

  Column(double width, boolean shownAtFirst) {
    this.width = width;
    this.shownAtFirst = shownAtFirst;
  }

  /// The header.
  public String header() {
    return Texts.text("functions.column." + key());
  }

  /// What it says, where the header is too short for that.
  public String meaning() {
    return Texts.text("functions.columntip." + key());
  }

  /// The name in settings, ids and texts.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether its values are counted only while it is shown: a pass over all bodies, or many over all references.
  boolean isCostly() {
    return this == INSTRUCTIONS || this == ROOTS;
  }

  double width() {
    return width;
  }

  boolean isShownAtFirst() {
    return shownAtFirst;
  }
}
