package org.mergescope.app.view.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCombination;
import org.mergescope.app.view.Texts;

/// View ▸ Panes: which panes are shown.
public final class PanesMenu extends Menu {
  /// The menu of a workspace.
  public PanesMenu(WorkspaceView workspace) {
    super(Texts.text("shell.panes"));
    int number = 1;
    for (Slot slot : Slot.values()) {
      CheckMenuItem item = new CheckMenuItem(Texts.text(slot.key()));
      item.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+" + number++));
      item.selectedProperty().bindBidirectional(workspace.shownProperty(slot));
      getItems().add(item);
    }
  }
}
