package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row of buttons: groups from the left, the commands that change something on the right.
public final class ToolBarView extends ToolBar {
  private final Region gap = new Region();

  ToolBarView() {
    setId("tool-bar");
    HBox.setHgrow(gap, Priority.ALWAYS);
    getItems().add(gap);
  }

  /// Adds a group of icon buttons at the left.
  public void addLeft(Command... commands) {
    addLeft(Arrays.stream(commands)
        .map(command -> Controls.explained(Controls.iconButton(command), command))
        .toArray(Node[]::new));
  }

  /// Adds a group of nodes at the left.
  public void addLeft(Node... nodes) {
    int end = getItems().indexOf(gap);
    if (end > 0) {
      getItems().add(end++, new Separator(Orientation.VERTICAL));
    }
    getItems().addAll(end, List.of(nodes));
  }

  /// Adds a button at the right that shows the icon alone, and nothing while the command is not enabled.
  public void addRightWhileEnabled(Command command) {
    Node button = Controls.explained(Controls.iconButton(command), command);
    button.visibleProperty().bind(command.enabled());
    button.managedProperty().bind(command.enabled());
    getItems().add(button);
  }

  /// Adds a button with text at the right.
  public void addRight(Command command) {
    getItems().add(Controls.explained(flat(command), command));
  }

  /// Adds a button with text at the right for a command that deletes.
  public void addRightDanger(Command command) {
    Button button = flat(command);
    button.getStyleClass().add(Styles.DANGER);
    getItems().add(Controls.explained(button, command));
  }

  private static Button flat(Command command) {
    Button button = Controls.button(command);
    button.getStyleClass().add(Styles.FLAT);
    return button;
  }
}
