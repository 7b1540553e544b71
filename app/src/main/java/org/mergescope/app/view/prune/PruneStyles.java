package org.mergescope.app.view.prune;

import java.net.URL;
import java.util.Objects;

/// The style sheet of this room.
final class PruneStyles {
  private PruneStyles() {}

  static String sheet() {
    URL sheet = PruneStyles.class.getResource("prune.css");
    return Objects.requireNonNull(sheet).toExternalForm();
  }
}
