package org.mergescope.app.view.graph;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.mergescope.app.view.shell.Command;

/// The commands on the node of the graph that the keyboard is at.
///
/// @param fold makes its cycle one node, or several again
/// @param stub makes it a tag at its callers, or a node again
public record NodeCommands(Command hide, Command pin, Command fold, Command stub) {
  /// The commands of a model.
  static NodeCommands of(GraphViewModel model) {
    Arrangement arrangement = model.arrangement();
    BooleanBinding any = Bindings.createBooleanBinding(
        () -> model.picking().current() >= 0, model.emphasisProperty(), model.drawingProperty());
    return new NodeCommands(
        Command.of(
                "graph.menu.hide",
                () -> arrangement.hide(model.picking().current(), model.emphasisProperty().get().focus()))
            .withIcon(MaterialDesignE.EYE_OFF_OUTLINE)
            .withTyped("h")
            .enabledWhen(any, "graph.menu.none"),
        Command.of("graph.menu.pin", () -> arrangement.togglePin(model.picking().current()))
            .withIcon(MaterialDesignP.PIN_OUTLINE)
            .withTyped("p")
            .enabledWhen(any, "graph.menu.none"),
        Command.of("graph.menu.fold", () -> arrangement.toggleFold(model.picking().current()))
            .withIcon(MaterialDesignS.SYNC)
            .withTyped("c")
            .enabledWhen(any, "graph.menu.none"),
        Command.of("graph.menu.stub", () -> arrangement.toggleStub(model.picking().currentSymbol()))
            .withIcon(MaterialDesignT.TAG_OUTLINE)
            .enabledWhen(any, "graph.menu.none"));
  }

  /// All of them, in the order of a menu.
  public List<Command> all() {
    return List.of(hide, pin, fold, stub);
  }
}
