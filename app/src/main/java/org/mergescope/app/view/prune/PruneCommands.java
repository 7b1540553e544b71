package org.mergescope.app.view.prune;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;

/// The commands of this room.
///
/// @param deleteSelected deletes what is selected
/// @param deleteWithDependents deletes what is selected with everything that it alone keeps alive
/// @param deleteUnreachable deletes what no root reaches
/// @param toggleRoot makes what is selected roots, or takes that back
/// @param toggleExcluded keeps what is selected from deletion, or takes that back
public record PruneCommands(
    Command deleteSelected,
    Command deleteWithDependents,
    Command deleteUnreachable,
    Command toggleRoot,
    Command toggleExcluded) {
  /// The commands of view models.
  public static PruneCommands of(DeletionViewModel deletion, DependentsViewModel dependents, MarkViewModel marks) {
    return new PruneCommands(
        Command.of("prune.delete", deletion::deleteSelected)
            .withIcon(MaterialDesignD.DELETE_OUTLINE)
            .withShortcut("Delete")
            .enabledWhen(deletion.hasSelection(), deletion.selectionReason()),
        Command.of("prune.withdependents", deletion::deleteSelectedWithDependents)
            .withIcon(MaterialDesignF.FILE_TREE_OUTLINE)
            .withShortcut("Shift+Delete")
            .withLabel(dependents.labelProperty())
            .enabledWhen(deletion.hasSelection(), deletion.selectionReason()),
        Command.of("prune.unreachable", deletion::deleteUnreachable)
            .withIcon(MaterialDesignD.DELETE_SWEEP_OUTLINE)
            .withShortcut("Shortcut+Shift+Delete")
            .withLabel(deletion.unreachableLabel())
            .enabledWhen(deletion.hasUnreachable(), deletion.unreachableReason()),
        Command.of("prune.root", marks::toggleRoot)
            .withIcon(MaterialDesignS.STAR_OUTLINE)
            .withTyped("r")
            .withLabel(marks.rootLabel())
            .enabledWhen(marks.hasSelection(), "prune.delete.why"),
        Command.of("prune.exclude", marks::toggleExcluded)
            .withIcon(MaterialDesignL.LOCK_OUTLINE)
            .withShortcut("Shortcut+L")
            .withLabel(marks.excludeLabel())
            .enabledWhen(marks.hasSelection(), "prune.delete.why"));
  }

  /// Exports to where the module went last, and asks where it went nowhere yet; while a module is open.
  public static Command export(ExportDialog dialog, ModuleSession session) {
    return Command.of("prune.export", dialog::again)
        .withIcon(MaterialDesignE.EXPORT_VARIANT)
        .withShortcut("Shortcut+S")
        .withLabel(dialog.exportedBeforeProperty()
            .map(before -> Texts.text(before ? "prune.export.again" : "prune.export")))
        .enabledWhen(isWhole(session), whyNot(session));
  }

  /// Asks for a name, a folder and what else goes, then exports; while a module is open.
  public static Command exportAs(ExportDialog dialog, ModuleSession session) {
    return Command.of("prune.export.as", dialog::show)
        .withShortcut("Shortcut+Shift+S")
        .enabledWhen(isWhole(session), whyNot(session));
  }

  private static BooleanBinding isWhole(ModuleSession session) {
    return Bindings.createBooleanBinding(
        () -> session.state().filter(now -> !now.module().isPartial()).isPresent(), session.stateProperty());
  }

  private static StringBinding whyNot(ModuleSession session) {
    return Bindings.createStringBinding(
        () -> Texts.text(session.state().isPresent() ? "prune.partial" : "prune.export.why"),
        session.stateProperty());
  }
}
