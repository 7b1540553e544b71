package org.mergescope.app.view.graph;

import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;

/// What can be done with the selected nodes.
final class GraphMenu extends ContextMenu {
  GraphMenu(GraphViewModel model, Command delete, Command why) {
    getItems()
        .addAll(
            item("graph.menu.focus", MaterialDesignC.CROSSHAIRS_GPS, () -> model.focus(model.current())),
            Controls.menuItem(why),
            new SeparatorMenuItem(),
            Controls.menuItem(delete),
            new SeparatorMenuItem(),
            item("graph.menu.copy", MaterialDesignC.CONTENT_COPY, () -> copy(model.selectedNames())),
            item("graph.menu.copy-raw", MaterialDesignC.CODE_TAGS, () -> copy(model.selectedRawNames())));
  }

  private static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  private static MenuItem item(String key, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(Texts.text(key), new FontIcon(icon));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }
}
