package org.mergescope.app.view.overview;

import java.util.List;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.mergescope.app.view.shell.Command;

/// The commands on the cell of the overview that the keyboard is at.
///
/// @param dead selects what is dead in it
record MapCommands(Command in, Command out, Command dead) {
  /// The commands of a model.
  static MapCommands of(OverviewViewModel model) {
    return new MapCommands(
        Command.of("overview.menu.in", () -> model.zoom().into(model.emphasisProperty().get().cursor()))
            .withIcon(MaterialDesignM.MAGNIFY_PLUS_OUTLINE),
        Command.of("overview.menu.out", model.zoom()::out).withIcon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE),
        Command.of("overview.menu.dead", model.picking()::selectDead).withIcon(MaterialDesignS.SELECT_GROUP));
  }

  /// All of them, in the order of a menu.
  List<Command> all() {
    return List.of(in, out, dead);
  }
}
