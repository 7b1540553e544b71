package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.mergescope.app.view.Texts;

/// File ▸ Open recent.
public final class RecentMenu extends Menu {
  /// A menu of the files that were open before.
  public RecentMenu(
      ObservableValue<List<RecentFile>> recentFiles, Consumer<Path> onOpen, Command clear) {
    super(Texts.text("shell.recent"));
    recentFiles.subscribe(files -> show(files, onOpen, clear));
  }

  private void show(List<RecentFile> files, Consumer<Path> onOpen, Command clear) {
    getItems().clear();
    boolean pinned = false;
    for (RecentFile file : files) {
      if (pinned && !file.pinned()) {
        getItems().add(new SeparatorMenuItem());
      }
      pinned = file.pinned();
      MenuItem item = new MenuItem(file.path().toString());
      item.setGraphic(pinned ? new FontIcon(MaterialDesignP.PIN) : null);
      item.setMnemonicParsing(false);
      item.setDisable(!file.exists());
      item.setOnAction(event -> onOpen.accept(file.path()));
      getItems().add(item);
    }
    if (!files.isEmpty()) {
      getItems().addAll(new SeparatorMenuItem(), Controls.menuItem(clear));
    }
    setDisable(files.isEmpty());
  }
}
