package org.mergescope.app.view.graph;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.mergescope.app.view.shell.Command;

/// The commands that show another look at the graph, of what is selected wherever that was done.
///
/// @param callers all that calls it, directly and not
/// @param callees all that it calls, directly and not
/// @param dominated what lives only through it
/// @param cycle what it reaches and is reached by
public record LookCommands(
    Command whole,
    Command around,
    Command path,
    Command between,
    Command callers,
    Command callees,
    Command dominated,
    Command cycle,
    Command namespace) {
  /// The commands of a model.
  ///
  /// @param show brings the graph into sight
  static LookCommands of(GraphViewModel model, Runnable show) {
    GraphModes modes = model.modes();
    BooleanBinding any = model.picking().hasChosen();
    return new LookCommands(
        Command.of("graph.mode.whole", shown(show, modes::whole))
            .withIcon(MaterialDesignG.GRAPH_OUTLINE)
            .withTyped("m")
            .enabledWhen(model.wholePossibleProperty(), "graph.whole.too-large"),
        Command.of("graph.mode.around", shown(show, modes::around)).withTyped("a"),
        on(model, any, "graph.menu.path", show, modes::path)
            .withIcon(MaterialDesignS.SOURCE_BRANCH),
        Command.of("graph.menu.between", shown(show, modes::between))
            .withIcon(MaterialDesignS.SWAP_HORIZONTAL)
            .withTyped("b")
            .enabledWhen(any, "shell.function.none"),
        on(model, any, "graph.menu.callers", show, modes::callers).withIcon(MaterialDesignC.CALL_RECEIVED),
        on(model, any, "graph.menu.callees", show, modes::callees).withIcon(MaterialDesignC.CALL_MADE),
        on(model, any, "graph.menu.dominated", show, modes::dominated)
            .withIcon(MaterialDesignF.FILE_TREE)
            .withTyped("d"),
        on(model, any, "graph.menu.cycle", show, modes::cycle).withIcon(MaterialDesignS.SYNC).withTyped("s"),
        on(model, any, "graph.menu.namespace", show, modes::namespaceOf)
            .withIcon(MaterialDesignF.FOLDER_OUTLINE)
            .withTyped("n"));
  }

  /// All of them, in the order of a menu.
  public List<Command> all() {
    return List.of(whole, around, path, between, callers, callees, dominated, cycle, namespace);
  }

  private static Command on(
      GraphViewModel model, BooleanBinding any, String id, Runnable show, IntConsumer look) {
    return Command.of(id, shown(show, () -> look.accept(model.picking().chosen())))
        .enabledWhen(any, "shell.function.none");
  }

  private static Runnable shown(Runnable show, Runnable look) {
    return () -> {
      look.run();
      show.run();
    };
  }
}
