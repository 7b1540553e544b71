package org.mergescope.app.view.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import static org.mergescope.app.view.Texts.text;

/// Asks before deletions that no export has written go away with their module.
public final class DiscardDialog {
  private DiscardDialog() {}

  /// What the user wants to do with them.
  public enum Answer {
    EXPORT,
    DISCARD,
    CANCEL
  }

  /// Asks.
  ///
  /// @param file the module they are in
  public static Answer ask(Window owner, String file, int deletions) {
    ButtonType export = new ButtonType(text("shell.discard.export"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(text("shell.discard.yes"), ButtonBar.ButtonData.NO);
    ButtonType keep = new ButtonType(text("shell.discard.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text("shell.discard.text"), export, discard, keep);
    alert.initOwner(owner);
    alert.setTitle(text("shell.title"));
    alert.setHeaderText(text("shell.discard.question", deletions, file));
    alert.getDialogPane().lookupButton(discard).setId("shell-discard-yes");
    alert.getDialogPane().lookupButton(export).setId("shell-discard-export");
    ButtonType answer = alert.showAndWait().orElse(keep);
    return answer == export ? Answer.EXPORT : answer == discard ? Answer.DISCARD : Answer.CANCEL;
  }
}
