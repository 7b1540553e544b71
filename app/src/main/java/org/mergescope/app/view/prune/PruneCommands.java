package org.mergescope.app.view.prune;

import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.view.shell.Command;

/// The commands of this room.
///
/// @param deleteSelected deletes what is selected
/// @param deleteUnreachable deletes what no root reaches
public record PruneCommands(Command deleteSelected, Command deleteUnreachable) {
  /// The commands of a view model.
  public static PruneCommands of(DeletionViewModel deletion) {
    return new PruneCommands(
        Command.of("prune.delete", deletion::deleteSelected)
            .withIcon(MaterialDesignD.DELETE_OUTLINE)
            .withShortcut("Delete")
            .enabledWhen(deletion.hasSelection(), "prune.delete.why"),
        Command.of("prune.unreachable", deletion::deleteUnreachable)
            .withIcon(MaterialDesignD.DELETE_SWEEP_OUTLINE)
            .withShortcut("Shortcut+Shift+Delete")
            .withLabel(deletion.unreachableLabel())
            .enabledWhen(deletion.hasUnreachable(), "prune.unreachable.why"));
  }

  /// Opens the export dialog, while a module is open.
  public static Command export(ExportDialog dialog, ModuleSession session) {
    return Command.of("prune.export", dialog::show)
        .withIcon(MaterialDesignE.EXPORT_VARIANT)
        .withShortcut("Shortcut+S")
        .enabledWhen(Bindings.isNotNull(session.stateProperty()), "prune.export.why");
  }
}
