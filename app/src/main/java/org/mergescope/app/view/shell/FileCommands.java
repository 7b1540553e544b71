package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.journal.Opening.Opened;

import static org.mergescope.app.view.Texts.text;

/// The commands about files, bound to what opens them.
///
/// @param open asks for a file and opens it as what it is
/// @param manifest asks for the merge manifest of the open module
/// @param pin keeps the open module in the list of recent files
/// @param reload reads the open module again
/// @param next shows the open module after this one
public record FileCommands(
    Command open,
    Command sample,
    Command manifest,
    Command close,
    Command pin,
    Command reload,
    Command next,
    Command previous,
    Command clearRecent) {
  /// The commands of a view model.
  public static FileCommands of(
      OpenFilesViewModel files, RecoveryViewModel recovery, FileDialogs dialogs, ModuleSession module) {
    var several = Bindings.size(files.documents().all()).greaterThan(1);
    var isOpen = Bindings.isNotNull(module.stateProperty());
    return new FileCommands(
        Command.of("shell.open", () -> files.open(dialogs.openSeveral(text("shell.open.title"), everything())))
            .withIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE)
            .withShortcut("Shortcut+O"),
        Command.of("shell.sample", files::openSample)
            .withIcon(MaterialDesignF.FLASK_OUTLINE)
            .enabledWhen(new SimpleBooleanProperty(files.hasSample()), "shell.sample.missing"),
        Command.of(
                "shell.manifest",
                () -> ask(dialogs, "shell.manifest.title", manifests()).ifPresent(files::openManifest))
            .enabledWhen(isOpen, "shell.manifest.needs-module"),
        Command.of("shell.close", files::closeModule)
            .withShortcut("Shortcut+W")
            .enabledWhen(isOpen, "shell.close.nothing"),
        Command.of("shell.recent.pin", () -> pin(files))
            .withIcon(MaterialDesignP.PIN_OUTLINE)
            .withLabel(Bindings.createStringBinding(
                () -> text(isPinned(files) ? "shell.recent.unpin" : "shell.recent.pin"),
                files.documents().shownProperty(),
                files.recent().filesProperty()))
            .enabledWhen(isOpen, "shell.close.nothing"),
        Command.of("shell.reload", recovery::reload)
            .withIcon(MaterialDesignR.RELOAD)
            .withShortcut("F5")
            .enabledWhen(isOpen, "shell.close.nothing"),
        Command.of("shell.tab.next", () -> files.documents().step(1))
            .withShortcut("Ctrl+Tab")
            .enabledWhen(several, "shell.tab.single"),
        Command.of("shell.tab.previous", () -> files.documents().step(-1))
            .withShortcut("Ctrl+Shift+Tab")
            .enabledWhen(several, "shell.tab.single"),
        Command.of("shell.recent.clear", files.recent()::clear));
  }

  private static void pin(OpenFilesViewModel files) {
    boolean pinned = isPinned(files);
    opened(files).forEach(path -> files.recent().pin(path, !pinned));
  }

  private static boolean isPinned(OpenFilesViewModel files) {
    List<Path> open = opened(files);
    return files.recent().filesProperty().get().stream()
        .anyMatch(file -> file.pinned() && open.contains(file.path()));
  }

  private static List<Path> opened(OpenFilesViewModel files) {
    return Optional.ofNullable(files.documents().shownProperty().get()).map(Opened::paths).orElse(List.of());
  }

  private static Optional<Path> ask(FileDialogs dialogs, String title, List<FileDialogs.Kind> kinds) {
    return dialogs.open(text(title), kinds);
  }

  private static List<FileDialogs.Kind> everything() {
    return List.of(
        new FileDialogs.Kind(text("shell.open.all"), List.of("*.ll", "*.json", "*.jsonl", "*.pb")),
        new FileDialogs.Kind(text("shell.open.every"), List.of("*")));
  }

  private static List<FileDialogs.Kind> manifests() {
    return List.of(new FileDialogs.Kind(text("shell.manifest.kind"), List.of("*.json")));
  }
}
