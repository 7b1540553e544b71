package org.mergescope.app.view.functions;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.mergescope.app.view.shell.ClipboardText;
import org.mergescope.app.view.shell.Command;

/// The commands that take rows out of the table.
///
/// @param copy the selected ones onto the clipboard
/// @param exportSelected the selected ones into a file
/// @param exportFound those that the filter finds into a file
public record RowCommands(Command copy, Command exportSelected, Command exportFound) {
  static RowCommands of(FunctionsViewModel table, RowsExportViewModel export, TableColumns columns) {
    BooleanBinding any = Bindings.createBooleanBinding(
        () -> !table.shared().symbolsProperty().get().isEmpty(), table.shared().symbolsProperty());
    return new RowCommands(
        Command.of("functions.copyrows", () -> export.copySelected(columns.shown(), ClipboardText::copy))
            .withIcon(MaterialDesignT.TABLE)
            .enabledWhen(any, "shell.function.none"),
        Command.of("functions.export.selected", export::exportSelected)
            .withIcon(MaterialDesignE.EXPORT)
            .enabledWhen(any, "shell.function.none"),
        Command.of("functions.export.found", export::exportFound));
  }

  /// Those on what is selected.
  public List<Command> ofSelected() {
    return List.of(copy, exportSelected);
  }
}
