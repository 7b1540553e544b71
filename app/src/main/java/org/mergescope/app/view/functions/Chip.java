package org.mergescope.app.view.functions;

import java.util.Locale;
import org.mergescope.app.view.Texts;

/// A group of rows that can be shown alone. Groups may overlap: a root is live too.
public enum Chip {
  DEAD,
  LIVE,
  ROOTS,
  EXTERNAL,
  DELETED;

  /// Whether a row of that state belongs to the group. Unused declarations are among the dead: they go with them.
  public boolean shows(RowState state) {
    return switch (this) {
      case DEAD -> state == RowState.DEAD || state == RowState.UNUSED;
      case LIVE -> state == RowState.LIVE || state == RowState.ROOT;
      case ROOTS -> state == RowState.ROOT;
      case EXTERNAL -> state == RowState.EXTERNAL || state == RowState.UNUSED;
      case DELETED -> state == RowState.DELETED;
    };
  }

  /// The name on the chip.
  public String word() {
    return Texts.text("functions.chip." + key());
  }

  /// What the group holds.
  public String meaning() {
    return Texts.text("functions.chiptip." + key());
  }

  /// The name in ids and style classes.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
