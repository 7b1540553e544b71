package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

import static org.mergescope.app.view.Texts.text;

/// The commands about the window itself.
public record WindowCommands(
    Command fullScreen, Command notices, Command settings, Command shortcuts, Command about) {
  /// The commands of a window.
  ///
  /// @param stateFolder where settings and log are
  /// @param settings the page of the settings
  public static WindowCommands of(
      Stage stage, ShellView shell, Notices notices, Path stateFolder, Supplier<? extends Region> settings) {
    return new WindowCommands(
        Command.of("shell.full-screen", () -> stage.setFullScreen(!stage.isFullScreen())).withShortcut("F11"),
        Command.of(
                "shell.notices",
                () -> shell.showSheet(
                    text("shell.notices"), new NoticeListView(notices, ZoneId.systemDefault())))
            .withIcon(MaterialDesignB.BELL_OUTLINE),
        Command.of("shell.settings", () -> {
          Region page = settings.get();
          shell.showSheet(text("shell.settings.title"), page);
          page.requestFocus();
        }).withShortcut("Shortcut+Comma"),
        Command.of("shell.shortcuts", () -> showShortcuts(shell)).withShortcut("F1").withTyped("?"),
        Command.of("shell.about", () -> shell.showSheet(text("shell.about"), new AboutView(stateFolder))));
  }

  private static void showShortcuts(ShellView shell) {
    ShortcutsView sheet = new ShortcutsView(new ShortcutsViewModel(shell.commands()));
    shell.showSheet(text("shell.shortcuts"), sheet);
    sheet.requestFocus();
  }
}
