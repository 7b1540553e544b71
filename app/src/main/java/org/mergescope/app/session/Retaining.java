package org.mergescope.app.session;

import org.jspecify.annotations.Nullable;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.Reachability;

/// Who holds whom in one state of a module, found out when it is first asked for. For any thread.
public final class Retaining {
  private final Reachability reachability;
  private @Nullable Dominators dominators;

  Retaining(Reachability reachability) {
    this.reachability = reachability;
  }

  /// Others that ask meanwhile wait for it.
  synchronized Dominators dominators() {
    Dominators known = dominators;
    if (known == null) {
      known = Dominators.of(reachability);
      dominators = known;
    }
    return known;
  }
}
