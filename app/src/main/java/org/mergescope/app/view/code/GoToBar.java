package org.mergescope.app.view.code;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mergescope.app.view.Texts;

/// Where the number of a line to go to is typed.
final class GoToBar extends HBox {
  private final TextField field = new TextField();

  /// A bar for a module's lines that gives the keyboard away when it is done.
  GoToBar(ModuleTextViewModel model, Runnable leave) {
    setId("code-goto");
    getStyleClass().addAll("code-find-row", "code-goto");
    Label label = new Label(Texts.text("code.goto.line"));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    field.getStyleClass().add(Styles.SMALL);
    field.setPromptText(Texts.text("code.goto.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().addAll(label, field);
    field.setOnAction(event -> {
      if (model.goToNumber(field.getText())) {
        close(leave);
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        close(leave);
        event.consume();
      }
    });
    setShown(false);
  }

  /// Shows the bar with the cursor in it.
  void open() {
    setShown(true);
    field.requestFocus();
    field.selectAll();
  }

  private void close(Runnable leave) {
    setShown(false);
    leave.run();
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
