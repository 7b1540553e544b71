package org.mergescope.app.view.shell;

import java.nio.file.Path;
import javafx.stage.Stage;

import static org.mergescope.app.view.Texts.text;

/// The commands about the window itself.
public record WindowCommands(
    Command fullScreen, Command nextPane, Command previousPane, Command shortcuts, Command about) {
  /// The commands of a window.
  ///
  /// @param stateFolder where settings and log are
  public static WindowCommands of(Stage stage, ShellView shell, Path stateFolder) {
    return new WindowCommands(
        Command.of("shell.full-screen", () -> stage.setFullScreen(!stage.isFullScreen())).withShortcut("F11"),
        Command.of("shell.next-pane", () -> shell.workspace().focusNext(1)).withShortcut("F6"),
        Command.of("shell.previous-pane", () -> shell.workspace().focusNext(-1)).withShortcut("Shift+F6"),
        Command.of(
                "shell.shortcuts",
                () -> shell.showSheet(text("shell.shortcuts"), new ShortcutsView(shell.menuBar().commands())))
            .withShortcut("F1"),
        Command.of("shell.about", () -> shell.showSheet(text("shell.about"), new AboutView(stateFolder))));
  }
}
