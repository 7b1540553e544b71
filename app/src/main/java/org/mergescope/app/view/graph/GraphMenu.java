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
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Controls;

/// What can be done with the selected nodes.
final class GraphMenu extends ContextMenu {
  GraphMenu(GraphViewModel model, GraphCommands commands) {
    GraphModes modes = model.modes();
    getItems().addAll(
        item("graph.menu.focus", MaterialDesignC.CROSSHAIRS_GPS, () -> model.focus(model.current())),
        Controls.menuItem(commands.why()),
        item("graph.menu.path", MaterialDesignS.SOURCE_BRANCH, () -> modes.path(model.currentSymbol())),
        item("graph.menu.between", MaterialDesignS.SWAP_HORIZONTAL, modes::between),
        item("graph.menu.dominated", MaterialDesignF.FILE_TREE, () -> modes.dominated(model.currentSymbol())),
        item("graph.menu.cycle", MaterialDesignS.SYNC, () -> modes.cycle(model.currentSymbol())),
        item("graph.menu.namespace", MaterialDesignF.FOLDER_OUTLINE, () -> modes.namespaceOf(model.currentSymbol())),
        new SeparatorMenuItem(),
        Controls.menuItem(commands.delete()));
    commands.root().map(Controls::menuItem).ifPresent(getItems()::add);
    Arrangement arrangement = model.arrangement();
    getItems().addAll(
        new SeparatorMenuItem(),
        item("graph.menu.hide", MaterialDesignE.EYE_OFF_OUTLINE,
            () -> arrangement.hide(model.current(), model.emphasisProperty().get().focus())),
        item("graph.menu.pin", MaterialDesignP.PIN_OUTLINE, () -> arrangement.togglePin(model.current())),
        item("graph.menu.fold", MaterialDesignS.SYNC, () -> arrangement.toggleFold(model.current())),
        item("graph.menu.stub", MaterialDesignT.TAG_OUTLINE, () -> arrangement.toggleStub(model.currentSymbol())),
        new SeparatorMenuItem(),
        item("graph.menu.copy", MaterialDesignC.CONTENT_COPY, () -> copy(model.selectedNames(false))),
        item("graph.menu.copy-raw", MaterialDesignC.CODE_TAGS, () -> copy(model.selectedNames(true))));
  }

  private static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  /// An item with the text of its key.
  static MenuItem item(String key, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(Texts.text(key), new FontIcon(icon));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }
}
