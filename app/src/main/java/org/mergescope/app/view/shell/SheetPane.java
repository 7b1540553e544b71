package org.mergescope.app.view.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A sheet over the window, in its middle, and a shade over all the rest; Escape or a click on the shade closes it.
/// Panes that show by an order of drawing or an opacity leave traces of the sheet where it was before it was laid out.
final class SheetPane extends StackPane {
  private @Nullable Node focusedBefore;

  SheetPane() {
    setId("sheets");
    getStyleClass().add("sheets");
    setVisible(false);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        hide();
        event.consume();
      }
    });
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
      if (event.getTarget() == this) {
        hide();
      }
      event.consume();
    });
  }

  void show(Region sheet) {
    Scene scene = getScene();
    if (!isShown() && scene != null) {
      focusedBefore = scene.getFocusOwner();
    }
    getChildren().setAll(sheet);
    setVisible(true);
  }

  void hide() {
    setVisible(false);
    getChildren().clear();
    Node before = focusedBefore;
    focusedBefore = null;
    if (before != null) {
      before.requestFocus();
    }
  }

  boolean isShown() {
    return isVisible();
  }
}
