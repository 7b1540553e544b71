package org.mergescope.app.view.graph;

import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.mergescope.app.view.shell.Command;

/// The commands on the tabs of the graph.
///
/// @param open shows what is around the selected function in a graph of its own
public record TabCommands(Command open, Command close, Command next, Command previous) {
  /// The commands of some tabs.
  ///
  /// @param show brings the graph into sight
  static TabCommands of(GraphTabs tabs, GraphViewModel model, Runnable show) {
    BooleanBinding several = tabs.countProperty().greaterThan(1);
    return new TabCommands(
        Command.of("graph.tab.open", () -> {
              tabs.open(model.picking().chosen());
              show.run();
            })
            .withIcon(MaterialDesignT.TAB_PLUS)
            .withShortcut("Shortcut+Enter")
            .enabledWhen(model.picking().hasChosen(), "shell.function.none"),
        Command.of("graph.tab.close", () -> tabs.close(tabs.currentProperty().get()))
            .withIcon(MaterialDesignT.TAB_REMOVE)
            .withShortcut("Ctrl+F4")
            .enabledWhen(several, "graph.tab.only"),
        Command.of("graph.tab.next", () -> tabs.step(1))
            .withShortcut("Ctrl+Page Down")
            .enabledWhen(several, "graph.tab.only"),
        Command.of("graph.tab.previous", () -> tabs.step(-1))
            .withShortcut("Ctrl+Page Up")
            .enabledWhen(several, "graph.tab.only"));
  }
}
