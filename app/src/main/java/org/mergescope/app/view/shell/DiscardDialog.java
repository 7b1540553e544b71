package org.mergescope.app.view.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import static org.mergescope.app.view.Texts.text;

/// Asks before deletions that no export has written go away with their module.
public final class DiscardDialog {
  private DiscardDialog() {}

  /// Whether they may go.
  public static boolean ask(Window owner, int deletions) {
    ButtonType discard = new ButtonType(text("shell.discard.yes"), ButtonBar.ButtonData.OK_DONE);
    ButtonType keep = new ButtonType(text("shell.discard.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text("shell.discard.text"), discard, keep);
    alert.initOwner(owner);
    alert.setTitle(text("shell.title"));
    alert.setHeaderText(text("shell.discard.question", deletions));
    return alert.showAndWait().filter(answer -> answer == discard).isPresent();
  }
}
