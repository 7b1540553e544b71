package org.mergescope.app.view.overview;

import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;

/// What can be done with the cell the keyboard is at and with what is selected.
final class MapMenu extends ContextMenu {
  MapMenu(OverviewViewModel model, Command delete, Command why) {
    getItems()
        .addAll(
            item("overview.menu.open", MaterialDesignC.CROSSHAIRS_GPS, () ->
                model.open(model.emphasisProperty().get().cursor())),
            item("overview.menu.in", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, () ->
                model.zoomInto(model.emphasisProperty().get().cursor())),
            item("overview.menu.out", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, model::zoomOut),
            new SeparatorMenuItem(),
            Controls.menuItem(why),
            item("overview.menu.dead", MaterialDesignS.SELECT_GROUP, model::selectDead),
            Controls.menuItem(delete),
            new SeparatorMenuItem(),
            item("overview.menu.copy", MaterialDesignC.CONTENT_COPY, () -> copy(model.selectedNames())),
            item("overview.menu.copy-raw", MaterialDesignC.CODE_TAGS, () -> copy(model.selectedRawNames())));
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
