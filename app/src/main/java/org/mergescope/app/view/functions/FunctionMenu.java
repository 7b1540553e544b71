package org.mergescope.app.view.functions;

import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;

/// What can be done with the selected rows.
final class FunctionMenu extends ContextMenu {
  FunctionMenu(
      FunctionsViewModel viewModel, RowsExportViewModel export, TableColumns columns, Command delete, Command why) {
    SelectedNames names = new SelectedNames(viewModel);
    getItems()
        .addAll(
            item("functions.focus", MaterialDesignC.CROSSHAIRS_GPS, viewModel::activateCursor),
            Controls.menuItem(why),
            new SeparatorMenuItem(),
            Controls.menuItem(delete),
            new SeparatorMenuItem(),
            item("functions.copyname", MaterialDesignC.CONTENT_COPY, () -> copy(names.readable())),
            item("functions.copyraw", MaterialDesignC.CODE_TAGS, () -> copy(names.raw())),
            item(
                "functions.copyrows",
                MaterialDesignT.TABLE,
                () -> export.copySelected(columns.shown(), FunctionMenu::copy)),
            item("functions.export.selected", MaterialDesignE.EXPORT, export::exportSelected));
  }

  /// Puts a text on the clipboard.
  static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  private static MenuItem item(String key, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(Texts.text(key), new FontIcon(icon));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }
}
