package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The controls that stand for a command.
public final class Controls {
  private static final String MAIN_OF_PANE = "main-of-pane";

  private Controls() {}

  /// An item for a menu or a context menu.
  public static MenuItem menuItem(Command command) {
    MenuItem item = Optional.ofNullable(command.selected()).map(Controls::checkItem).orElseGet(MenuItem::new);
    item.setId(command.id());
    item.textProperty().bind(command.label());
    item.setMnemonicParsing(false);
    Optional.ofNullable(command.icon()).ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
    command.shortcut().ifPresent(item::setAccelerator);
    item.disableProperty().bind(Bindings.not(command.enabled()));
    item.setOnAction(event -> command.run());
    return item;
  }

  /// The command decides what is selected, also after a click.
  private static MenuItem checkItem(ObservableBooleanValue selected) {
    CheckMenuItem item = new CheckMenuItem();
    selected.subscribe(item::setSelected);
    item.addEventHandler(ActionEvent.ACTION, event -> item.setSelected(selected.get()));
    return item;
  }

  /// A button with text, and the icon where there is one.
  public static Button button(Command command) {
    Button button = new Button();
    button.setId(command.id());
    button.setMnemonicParsing(false);
    button.textProperty().bind(command.label());
    button.accessibleTextProperty().bind(command.label());
    Optional.ofNullable(command.icon()).ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(event -> command.run());
    return button;
  }

  /// A flat button that shows the icon alone.
  public static Button iconButton(Command command) {
    Button button = button(command);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    return button;
  }

  /// A flat button that shows an icon alone and says in its tooltip what it does.
  public static Button iconButton(Ikon icon, String explanation, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setAccessibleText(explanation);
    TooltipText.set(button, explanation);
    button.setOnAction(event -> action.run());
    return button;
  }

  /// Gives a control the keyboard whenever it comes into the window.
  public static void focusWhenShown(Node control) {
    control.sceneProperty().subscribe(scene -> {
      if (scene != null) {
        control.requestFocus();
      }
    });
  }

  /// Marks the control of a pane that gets the keyboard first when one goes to the pane.
  public static void isMainOfPane(Node control) {
    control.getProperties().put(MAIN_OF_PANE, true);
  }

  static boolean isMain(Node node) {
    return node.hasProperties() && node.getProperties().containsKey(MAIN_OF_PANE);
  }

  /// A button in a frame that explains it also while it is disabled, when the button itself hears no mouse.
  public static Node explained(Button button, Command command) {
    StackPane frame = new StackPane(button);
    TooltipText.follow(frame, command.tooltip());
    return frame;
  }
}
