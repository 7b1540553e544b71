package org.mergescope.app.view.code;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.TooltipText;

/// The switches beside the title of the IR text.
final class CodeTools extends HBox {
  CodeTools(CodeViewModel model, CodeCommands commands) {
    setId("code-tools");
    getStyleClass().add("code-tools");
    getChildren().addAll(
        toggle(commands.wholeModule(), model.wholeModuleProperty()),
        toggle(commands.fold(), model.renderingProperty().map(Rendering::folded)),
        toggle(commands.names(), model.renderingProperty().map(Rendering::readable)),
        Controls.explained(small(commands), commands.find()));
  }

  private static Button small(CodeCommands commands) {
    Button find = Controls.iconButton(commands.find());
    find.getStyleClass().add(Styles.SMALL);
    return find;
  }

  private static ToggleButton toggle(Command command, ObservableValue<Boolean> state) {
    ToggleButton button = new ToggleButton(null, new FontIcon(command.icon()));
    button.setId(command.id() + ".tool");
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    TooltipText.follow(button, command.tooltip());
    button.accessibleTextProperty().bind(command.label());
    state.subscribe(on -> button.setSelected(on));
    button.setOnAction(event -> {
      command.run();
      button.setSelected(state.getValue());
    });
    return button;
  }
}
