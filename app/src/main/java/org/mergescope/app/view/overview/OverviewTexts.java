package org.mergescope.app.view.overview;

import java.util.Optional;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.Texts;

/// What the texts around the map say.
final class OverviewTexts {
  private OverviewTexts() {}

  /// Why there is no map, or "" where there is one or it is on its way.
  static String empty(Optional<ModuleState> state) {
    if (state.isEmpty()) {
      return Texts.text("overview.nomodule");
    }
    return state.get().sizes().functions() == 0 ? Texts.text("overview.nobodies") : "";
  }

  /// "All 84 functions reachable", or "" where something is dead.
  static String allReachable(Optional<ModuleState> state) {
    return state
        .filter(now -> !now.module().isPartial())
        .map(ModuleState::sizes)
        .filter(sizes -> sizes.functions() > 0 && sizes.deadFunctions() == 0)
        .map(sizes -> Texts.text("overview.alive", sizes.functions() - sizes.deletedFunctions()))
        .orElse("");
  }
}
