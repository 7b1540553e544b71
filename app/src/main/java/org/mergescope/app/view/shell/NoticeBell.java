package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;

import static org.mergescope.app.view.Texts.text;

/// The bell in the status bar, with how many notices came since the list was last looked at.
public final class NoticeBell extends StackPane {
  /// A bell that runs a command.
  public NoticeBell(Notices notices, Command showList) {
    Button button = Controls.iconButton(showList);
    button.setId("notice-bell");
    button.getStyleClass().add(Styles.SMALL);
    button.textProperty().unbind();
    button.accessibleTextProperty().unbind();
    button.textProperty().bind(notices.unreadProperty().asString());
    button.accessibleTextProperty().bind(Bindings.createStringBinding(
        () -> text("notice.bell", notices.unreadProperty().get()), notices.unreadProperty()));
    notices.unreadProperty().subscribe(count ->
        button.setContentDisplay(count.intValue() == 0 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    button.setMinWidth(USE_PREF_SIZE);
    getChildren().add(Controls.explained(button, showList));
  }
}
