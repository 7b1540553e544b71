package org.mergescope.app.view.graph;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.mergescope.app.view.shell.Command;

/// The commands on the drawing as a whole.
///
/// @param possible shows calls that may happen through a pointer, or does not
/// @param unhide shows again what was hidden
record DrawingCommands(Command fit, Command possible, Command unhide, Command layOutAgain) {
  /// The commands of a model.
  ///
  /// @param fit shows all of the drawing
  static DrawingCommands of(GraphViewModel model, Runnable fit) {
    Arrangement arrangement = model.arrangement();
    BooleanBinding possible = Bindings.createBooleanBinding(
        () -> arrangement.choicesProperty().get().possible(), arrangement.choicesProperty());
    BooleanBinding hidden = Bindings.createBooleanBinding(
        () -> !arrangement.choicesProperty().get().hidden().isEmpty(), arrangement.choicesProperty());
    return new DrawingCommands(
        Command.of("graph.zoom.fit", fit).withIcon(MaterialDesignF.FIT_TO_PAGE_OUTLINE),
        Command.of("graph.possible", () -> arrangement.choose(
                arrangement.choicesProperty().get().showingPossible(!possible.get())))
            .selectedWhen(possible),
        Command.of("graph.unhide", () -> arrangement.choose(arrangement.choicesProperty().get().hidingNothing()))
            .withIcon(MaterialDesignE.EYE_OUTLINE)
            .enabledWhen(hidden, "graph.unhide.nothing"),
        Command.of("graph.layout-again", arrangement::layOutAgain).withIcon(MaterialDesignG.GRAPH_OUTLINE));
  }

  /// All of them, in the order of a menu.
  List<Command> all() {
    return List.of(fit, possible, unhide, layOutAgain);
  }
}
