package org.mergescope.app.view.prune;

import java.util.Locale;
import org.mergescope.app.view.Texts;
import org.mergescope.model.prune.Replacement;

/// What becomes of references to something that is deleted.
public enum DeleteChoice {
  STUB,
  DECLARATION,
  WITH_REFERRERS;

  /// What stands in the place of what is still mentioned.
  public Replacement replacement() {
    return switch (this) {
      case STUB -> Replacement.STUB;
      case DECLARATION -> Replacement.DECLARATION;
      case WITH_REFERRERS -> Replacement.NONE;
    };
  }

  /// The choice in a few words.
  public String title() {
    return Texts.text("prune.choice." + key());
  }

  /// The name in keys of texts and in ids.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
