package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

import static org.mergescope.app.view.Texts.text;

/// The commands about each pane: to go there, to show or hide it, and to fill the window with the one that has the
/// keyboard.
public record PaneCommands(
    List<Command> go, List<Command> show, Command enlarge, Command next, Command previous, Command drawer) {
  private static final List<Slot> BY_NUMBER = List.of(
      Slot.OVERVIEW, Slot.GRAPH, Slot.FUNCTIONS, Slot.INSPECTOR, Slot.CODE, Slot.TRACE, Slot.MERGED);

  /// The commands of a workspace.
  public static PaneCommands of(WorkspaceView workspace) {
    return new PaneCommands(
        eachPane((slot, number) -> go(workspace, slot, number)),
        eachPane((slot, number) -> show(workspace, slot, number)),
        Command.of("shell.enlarge", workspace::enlargeFocused).withShortcut("Shortcut+Shift+Enter"),
        Command.of("shell.next-pane", () -> workspace.focusNext(1)).withShortcut("F6"),
        Command.of("shell.previous-pane", () -> workspace.focusNext(-1)).withShortcut("Shift+F6"),
        drawer(workspace.drawer()));
  }

  private static List<Command> eachPane(BiFunction<Slot, Integer, Command> make) {
    List<Command> commands = new ArrayList<>();
    for (Slot slot : BY_NUMBER) {
      commands.add(make.apply(slot, commands.size() + 1));
    }
    return commands;
  }

  private static Command drawer(Drawer drawer) {
    return Command.of("shell.drawer", () -> drawer.openProperty().set(!drawer.openProperty().get()))
        .withIcon(MaterialDesignD.DOCK_RIGHT)
        .withShortcut("Shortcut+D")
        .enabledWhen(drawer.filledProperty(), "shell.drawer.wide")
        .selectedWhen(drawer.visibleProperty());
  }

  private static Command go(WorkspaceView workspace, Slot slot, int number) {
    return Command.named(
            "shell.go." + slot.name().toLowerCase(Locale.ROOT), text(slot.key()), () -> workspace.goTo(slot))
        .withShortcut("Shortcut+" + number);
  }

  private static Command show(WorkspaceView workspace, Slot slot, int number) {
    BooleanProperty shown = workspace.shownProperty(slot);
    return Command.named(
            "shell.show." + slot.name().toLowerCase(Locale.ROOT), text(slot.key()), () -> shown.set(!shown.get()))
        .withShortcut("Shortcut+Shift+" + number)
        .selectedWhen(shown);
  }
}
